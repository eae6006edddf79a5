package dev.hyperbound.processor.constants;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hyperbound.processor.HyperboundProcessor;
import dev.hyperbound.processor.fuzz.Mutator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Applications that were damaged: the check never fails, changes nothing of what javac says, and is silent about a line
 * that javac rejects. More of them with {@code -Dconstants.damaged=3000}, others with {@code -Dconstants.seed=2}.
 */
@Tag("slow")
class DamagedApplicationsTest {
    private static final Path CASES = Path.of("src/test/resources/constants");
    private static final int DAMAGED = Integer.getInteger("constants.damaged", 50);
    private static final long SEED = Long.getLong("constants.seed", 1L);
    private static final Set<String> OTHERS = Set.of("library", "order", "records");

    @TempDir
    private Path folder;

    @Test
    void theCheckSurvivesAndIsSilentWhereJavacIsNot() throws IOException {
        assertThat(new ApplicationCompilation(folder)
                        .files(CASES.resolve("library"))
                        .with(new HyperboundProcessor())
                        .compile())
                .isEmpty();
        List<String> sources = sources();
        int compiled = 0;
        int reported = 0;
        for (int i = 0; i < DAMAGED; i++) {
            Mutator mutator = new Mutator(SEED + i);
            String source = mutator.damage(mutator.oneOf(sources), mutator.oneOf(sources));
            List<ApplicationCompilation.Message> without = compile(source, false);
            List<ApplicationCompilation.Message> with = compile(source, true);
            List<ApplicationCompilation.Message> ours = with.stream()
                    .filter(message -> message.code().startsWith("HB"))
                    .toList();
            List<ApplicationCompilation.Message> javacs =
                    with.stream().filter(message -> !ours.contains(message)).toList();
            String words = "seed " + (SEED + i) + "\n" + source;
            assertThat(ours).as(words).allMatch(message -> message.code().startsWith("HB7"));
            assertThat(javacs).as(words).isEqualTo(without);
            assertThat(lines(ours)).as(words).noneMatch(lines(without)::contains);
            compiled += without.isEmpty() ? 1 : 0;
            reported += ours.isEmpty() ? 0 : 1;
        }
        assertThat(compiled).isPositive().isLessThan(DAMAGED);
        assertThat(reported).isPositive();
    }

    private static Set<Long> lines(List<ApplicationCompilation.Message> messages) {
        return messages.stream()
                .filter(message -> message.kind().equals("error"))
                .map(ApplicationCompilation.Message::line)
                .collect(Collectors.toSet());
    }

    private List<ApplicationCompilation.Message> compile(String source, boolean isChecked) throws IOException {
        Path output = Files.createTempDirectory(folder, "damaged");
        ApplicationCompilation application = new ApplicationCompilation(output)
                .options("-proc:none")
                .onClassPath(folder)
                .source("app.Damaged", source);
        return (isChecked ? application.plugin() : application)
                .all().stream()
                        .filter(message -> !message.kind().equals("note")
                                || !message.code().isEmpty())
                        .map(message -> message.in("app/Damaged.java"))
                        .toList();
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CASES)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                if (!OTHERS.contains(CASES.relativize(file).getName(0).toString())) {
                    sources.add(Files.readString(file));
                }
            }
        }
        return sources;
    }
}
