package dev.hyperbound.cli.output;

import java.io.PrintWriter;

/** Writes a report. */
public interface Format {
    void write(Report report, PrintWriter out);
}
