package dev.hyperbound.site;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.jspecify.annotations.NullMarked;

/**
 * The Javadoc of modules, by the tool of the JDK that runs this.
 *
 * @param modules each a name and where its sources are: {@code dev.hyperbound=annotations/src/main/java}
 */
record Javadoc(List<String> modules) {
    Javadoc {
        modules = List.copyOf(modules);
    }

    /** Writes it; what the tool has to say ends the build. */
    void write(Path folder) {
        List<String> arguments = new ArrayList<>(List.of(
                "-quiet",
                "-notimestamp",
                "-encoding",
                "UTF-8",
                "-Xdoclint:all,-missing",
                "-Werror",
                "-d",
                folder.toString()));
        arguments.addAll(List.of("-windowtitle", "Hyperbound", "--module-path", jspecify()));
        for (String module : modules) {
            arguments.addAll(List.of("--module-source-path", module, "--module", module.split("=", 2)[0]));
        }
        StringWriter messages = new StringWriter();
        int status;
        try (PrintWriter printer = new PrintWriter(messages)) {
            ToolProvider javadoc = ToolProvider.findFirst("javadoc")
                    .orElseThrow(() -> new IllegalStateException("no javadoc in this JDK; run a full one"));
            status = javadoc.run(printer, printer, arguments.toArray(new String[0]));
        }
        if (status != 0) {
            throw new IllegalStateException("javadoc:\n" + messages);
        }
    }

    /** Where the annotations are that the sources carry. */
    private static String jspecify() {
        try {
            return Path.of(NullMarked.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
