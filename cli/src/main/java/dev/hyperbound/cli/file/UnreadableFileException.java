package dev.hyperbound.cli.file;

/** A file can't be read; the message is one clear line. */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Place place;

    public UnreadableFileException(String message, Place place) {
        super(message);
        this.place = place;
    }

    /** Where reading stopped; the beginning of the file where nothing could be read. */
    public Place place() {
        return place;
    }
}
