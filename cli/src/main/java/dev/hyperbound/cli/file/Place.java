package dev.hyperbound.cli.file;

/**
 * Where something stands in a file.
 *
 * @param line from 1
 * @param column from 1, in UTF-16 units
 * @param width how many units it takes on that line; at least 1
 */
public record Place(int line, int column, int width) {
    /** The beginning of a file. */
    public static final Place START = new Place(1, 1, 1);

    public Place {
        width = Math.max(1, width);
    }
}
