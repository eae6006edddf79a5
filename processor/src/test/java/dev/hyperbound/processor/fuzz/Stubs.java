package dev.hyperbound.processor.fuzz;

import dev.hyperbound.processor.testing.HostileStub;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every stub of this repository, and the texts in their annotations: what damage begins with. */
final class Stubs {
    /** Those of the sizes that break compilers take too long to be damaged thousands of times. */
    private static final int LARGEST = 14_000;

    private static final List<Path> FOLDERS = List.of(
            Path.of("src/test/resources/cases"),
            Path.of("src/test/resources/problems"),
            Path.of("../specs/src/main/java/dev/hyperbound/sagemaker"));

    private Stubs() {}

    /** The sources, without their packages. */
    static List<String> all() {
        List<String> all = new ArrayList<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .sorted()
                        .map(Stubs::read)
                        .filter(source -> source.contains("@Algorithm"))
                        .forEach(all::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        HostileStub.all().forEach(stub -> all.add(stub.source()));
        return all.stream()
                .filter(source -> source.length() < LARGEST)
                .map(source -> source.replaceFirst("(?m)^package [\\w.]+;", ""))
                .toList();
    }

    /** The texts of one kind of annotation. */
    static List<String> textsOf(String annotations) {
        Pattern text = Pattern.compile("@(?:" + annotations + ")\\((?:value = )?\"((?:\\\\.|[^\"\\\\\n])*)\"");
        return all().stream()
                .flatMap(source -> text.matcher(source).results().map((MatchResult found) -> found.group(1)))
                .map(found -> found.replace("\\\"", "\"").replace("\\\\", "\\"))
                .distinct()
                .toList();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
