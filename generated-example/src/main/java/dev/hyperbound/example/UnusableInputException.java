package dev.hyperbound.example;

/** Arguments that lead to nothing; the message is one line for the user. */
final class UnusableInputException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }
}
