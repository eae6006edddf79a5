package dev.hyperbound.processor.report;

/**
 * A line of a source file.
 *
 * @param file the file, as the compiler calls it
 * @param number from one
 */
record SourceLine(String file, long number) {
    /** The name of the file without its folders. */
    String fileName() {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }
}
