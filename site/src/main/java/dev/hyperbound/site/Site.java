package dev.hyperbound.site;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Writes the site to a folder. A step of the build:
 *
 * <pre>{@code
 * java dev.hyperbound.site.Site docs specs/target/docs target/site
 * }</pre>
 *
 * <p>The same input gives the same bytes.
 */
public final class Site {
    /** Where the reference pages are, within the site. */
    static final String REFERENCE = "reference";

    private static final String API = "api";
    private static final String LOOK_UP = "Look it up";

    private final Path guides;
    private final Path reference;
    private final Path output;
    private final Javadoc javadoc;

    private Site(Path guides, Path reference, Path output, Javadoc javadoc) {
        this.guides = guides;
        this.reference = reference;
        this.output = output;
        this.javadoc = javadoc;
    }

    /**
     * Takes the folder of the guides, that of the reference pages, the one to write, and the modules to have Javadoc of,
     * if any.
     *
     * @throws IllegalStateException if a link leads nowhere
     */
    public static void main(String[] arguments) throws IOException {
        Javadoc javadoc = new Javadoc(List.of(arguments).subList(3, arguments.length));
        new Site(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), javadoc).write();
    }

    private void write() throws IOException {
        Files.createDirectories(output);
        List<Guide> pages = guides();
        Contents contents = Contents.of(Files.readString(guides.resolve(Contents.FILE)))
                .with(new Contents.Section(LOOK_UP, written()));
        for (Guide page : pages) {
            Path file = output.resolve(page.address());
            Files.createDirectories(Objects.requireNonNull(file.getParent()));
            Files.writeString(file, page.html(contents));
        }
        copyFiles(guides, output);
        copyFiles(reference, output.resolve(REFERENCE));
        for (String name : List.of("site.css", "site.js")) {
            Files.writeString(output.resolve(name), resource(name));
        }
        Files.writeString(output.resolve("search-data.js"), SearchData.of(pages, reference, contents));
        Files.writeString(output.resolve("llms.txt"), contents.forMachines(pages));
        List<String> dead = new Links(output).dead();
        if (!dead.isEmpty()) {
            throw new IllegalStateException("links that lead nowhere:\n" + String.join("\n", dead));
        }
    }

    /** What is in the site and no guide. */
    private List<Contents.Entry> written() {
        List<Contents.Entry> entries = new ArrayList<>();
        entries.add(new Contents.Entry("All algorithms and parameters", REFERENCE + "/index.html"));
        if (!javadoc.modules().isEmpty()) {
            javadoc.write(output.resolve(API));
            entries.add(new Contents.Entry("Javadoc", API + "/index.html"));
        }
        return entries;
    }

    private List<Guide> guides() throws IOException {
        List<Guide> found = new ArrayList<>();
        for (Path file : files(guides)) {
            if (file.toString().endsWith(".md")) {
                found.add(Guide.read(guides.relativize(file).toString().replace('\\', '/'), Files.readString(file)));
            }
        }
        return found;
    }

    /** Everything that is no Markdown: pictures, finished pages, schemas. */
    private static void copyFiles(Path from, Path to) throws IOException {
        for (Path file : files(from)) {
            if (!file.toString().endsWith(".md") || to.endsWith(REFERENCE)) {
                Path target = to.resolve(from.relativize(file).toString());
                Files.createDirectories(Objects.requireNonNull(target.getParent()));
                Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String resource(String name) {
        try (InputStream stream = Objects.requireNonNull(Site.class.getResourceAsStream(name), name)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
