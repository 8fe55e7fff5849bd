export declare function showAlert(message: string): void;
export declare function showConfirm(title: string, question: string): boolean;
