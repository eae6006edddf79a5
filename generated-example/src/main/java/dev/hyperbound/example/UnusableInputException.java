package dev.hyperbound.example;

/** Input in which nothing can be checked; the message is one line for the user. */
final class UnusableInputException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }
}
