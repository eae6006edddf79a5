package dev.hyperbound.processor.docs.index;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import dev.hyperbound.processor.docs.html.Frame;
import dev.hyperbound.processor.docs.html.templates.index.JteindexGenerated;
import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.docs.json.JsonText;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Gathers the documents of compiled stubs in one folder, with a page that leads to them and a list of all parameters and
 * their places ({@code index.json}) for programs. A step of a build:
 *
 * <pre>{@code
 * java -cp hyperbound-processor.jar dev.hyperbound.processor.docs.index.DocsFolder target/docs target/classes
 * }</pre>
 */
public final class DocsFolder {
    private static final String USAGE =
            "expected: the folder to write, then one or more jars or folders with compiled stubs";
    private static final String DOCUMENTS = "META-INF/hyperbound";
    private static final String INDEX = "index.html";
    private static final String LIST = "index.json";

    private DocsFolder() {}

    /**
     * Takes the folder to write, and where compiled stubs are: folders of classes, or jars.
     *
     * @throws IllegalArgumentException if that is not what it is given, or there is no document in one of them
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException(USAGE);
        }
        write(Path.of(arguments[0]), Stream.of(arguments).skip(1).map(Path::of).toList());
    }

    private static void write(Path folder, List<Path> sources) throws IOException {
        Files.createDirectories(folder);
        SortedSet<String> names = new TreeSet<>();
        for (Path source : sources) {
            names.addAll(copy(source, folder));
        }
        List<Algorithm> algorithms = new ArrayList<>();
        List<JsonObject> list = new ArrayList<>();
        for (String name : names) {
            if (name.endsWith(Algorithm.PAGE)) {
                Algorithm algorithm = PageReader.read(folder.resolve(name), names);
                algorithms.add(algorithm);
                list.add(algorithm.json());
            }
        }
        TemplateOutput page = new StringOutput();
        JteindexGenerated.render(new OwaspHtmlTemplateOutput(page), null, new IndexView(algorithms, Frame.ofIndex()));
        Files.writeString(folder.resolve(INDEX), page.toString());
        Files.writeString(folder.resolve(LIST), JsonText.of(list));
    }

    private static List<String> copy(Path source, Path folder) throws IOException {
        if (Files.isDirectory(source)) {
            return copyAll(source, source.resolve(DOCUMENTS), folder);
        }
        if (!Files.isRegularFile(source)) {
            throw new IllegalArgumentException(source + ": no such folder or jar; " + USAGE);
        }
        try (FileSystem jar = FileSystems.newFileSystem(source)) {
            return copyAll(source, jar.getPath(DOCUMENTS), folder);
        }
    }

    private static List<String> copyAll(Path source, Path documents, Path folder) throws IOException {
        if (!Files.isDirectory(documents)) {
            throw new IllegalArgumentException(
                    source + ": no documents in " + DOCUMENTS + "; were stubs compiled there, with the processor?");
        }
        List<String> names = new ArrayList<>();
        try (Stream<Path> files = Files.list(documents)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString();
                Files.copy(file, folder.resolve(name), REPLACE_EXISTING);
                names.add(name);
            }
        }
        return names;
    }
}
