package dev.hyperbound.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine.Help.Ansi;

/** What the program printed, and its status. */
record Run(int status, String out, String err) {
    static Run of(String... arguments) {
        return of(Ansi.OFF, arguments);
    }

    static Run of(Ansi ansi, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int status = Main.run(new PrintWriter(out), new PrintWriter(err), ansi, arguments);
        return new Run(
                status, out.toString().replace("\r\n", "\n"), err.toString().replace("\r\n", "\n"));
    }
}
