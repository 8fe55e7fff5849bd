// Limits of PropertiesService (platform §2).

const KB = 1024;
/** Bytes per value. Google takes longer ones today, but documents this. */
export const VALUE_BYTES = 9 * KB;
/** Bytes of keys and values together, per store. */
export const STORE_BYTES = 500 * KB;

export const EMPTY_NAME =
  'When setting or getting a property value, the property name must not be null or empty';
export const STORE_FULL =
  'You have exceeded the property storage quota. Please remove some properties and try again.';
export const VALUE_TOO_LARGE = 'Argument too large: value';
export const TOO_MANY_OPERATIONS = 'Service invoked too many times for one day: properties.';
