// The answer page: what a family or a student sees behind a link of an email.
