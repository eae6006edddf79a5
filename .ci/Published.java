import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Compares a folder that was deployed to with what Maven Central demands of a release: every file, and no other.
 *
 * <pre>{@code java .ci/Published.java folder 0.1.0 hyperbound-bom hyperbound-annotations}</pre>
 */
public final class Published {
    private static final List<String> DEMANDED_OF_A_POM = List.of(
            "groupId", "artifactId", "version", "name", "description", "url", "licenses", "developers", "scm");
    private static final List<String> OF_A_JAR = List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json");

    private final Path folder;
    private final String version;
    private final List<String> problems = new ArrayList<>();

    private Published(Path folder, String version) {
        this.folder = folder;
        this.version = version;
    }

    public static void main(String[] arguments) throws Exception {
        Published published = new Published(Path.of(arguments[0]), arguments[1]);
        published.compare(Arrays.asList(arguments).subList(2, arguments.length));
        published.problems.forEach(System.err::println);
        if (!published.problems.isEmpty()) {
            System.exit(1);
        }
    }

    private void compare(List<String> artifacts) throws Exception {
        Set<String> demanded = new TreeSet<>();
        for (String artifact : artifacts) {
            String stem = "dev/hyperbound/" + artifact + "/" + version + "/" + artifact + "-" + version;
            List<String> files = new ArrayList<>(List.of(stem + ".pom"));
            if (!artifact.endsWith("-bom")) {
                OF_A_JAR.forEach(end -> files.add(stem + end));
            }
            for (String file : files) {
                demanded.addAll(List.of(file, file + ".md5", file + ".sha1"));
            }
        }
        Set<String> there = there();
        demanded.stream().filter(file -> !there.contains(file)).forEach(file -> problems.add(file + ": missing"));
        there.stream().filter(file -> !demanded.contains(file)).forEach(file -> problems.add(file + ": nobody asked for it"));
        for (String file : there) {
            look(file);
        }
    }

    private Set<String> there() throws IOException {
        Set<String> there = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            files.filter(Files::isRegularFile)
                    .forEach(file -> there.add(folder.relativize(file).toString().replace('\\', '/')));
        }
        return there;
    }

    private void look(String file) throws Exception {
        Path path = folder.resolve(file);
        if (file.endsWith(".md5")) {
            compareDigest(file, "MD5");
        } else if (file.endsWith(".sha1")) {
            compareDigest(file, "SHA-1");
        } else if (file.endsWith(".pom")) {
            readPom(file);
        } else if (file.endsWith(".jar")) {
            readJar(file);
        } else if (Files.size(path) == 0) {
            problems.add(file + ": empty");
        }
    }

    private void compareDigest(String file, String algorithm) throws IOException, NoSuchAlgorithmException {
        Path of = folder.resolve(file.substring(0, file.lastIndexOf('.')));
        byte[] digest = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(of));
        if (!Files.readString(folder.resolve(file)).equals(HexFormat.of().formatHex(digest))) {
            problems.add(file + ": not that of the file");
        }
    }

    private void readPom(String file) throws Exception {
        Element pom;
        try (InputStream stream = Files.newInputStream(folder.resolve(file))) {
            pom = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(stream).getDocumentElement();
        }
        Set<String> said = new TreeSet<>();
        for (Node node = pom.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (!node.getTextContent().isBlank()) {
                said.add(node.getNodeName());
            }
            if (node.getTextContent().contains("${") || node.getTextContent().contains("SNAPSHOT")) {
                problems.add(file + ": " + node.getNodeName() + " is unfinished: " + node.getTextContent().strip());
            }
        }
        DEMANDED_OF_A_POM.stream().filter(name -> !said.contains(name)).forEach(name -> problems.add(file + ": no " + name));
        if (said.contains("parent")) {
            problems.add(file + ": has a parent, which is not published");
        }
        if (Files.readString(folder.resolve(file), StandardCharsets.UTF_8).contains("/target/")) {
            problems.add(file + ": names a folder of the build");
        }
    }

    private void readJar(String file) throws IOException {
        try (FileSystem jar = FileSystems.newFileSystem(folder.resolve(file))) {
            Path root = jar.getPath("/");
            if (file.endsWith("-javadoc.jar")) {
                require(file, root, "index.html");
            } else {
                require(file, root, "META-INF/LICENSE");
                require(file, root, "META-INF/NOTICE");
            }
        }
    }

    private void require(String file, Path root, String entry) {
        if (!Files.isRegularFile(root.resolve(entry))) {
            problems.add(file + ": has no " + entry);
        }
    }
}
