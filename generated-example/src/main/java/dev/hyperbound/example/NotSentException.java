package dev.hyperbound.example;

/** A request that created no job, as far as is known; the message is one line for the user. */
final class NotSentException extends Exception {
    private static final long serialVersionUID = 1L;

    NotSentException(String message) {
        super(message);
    }
}
