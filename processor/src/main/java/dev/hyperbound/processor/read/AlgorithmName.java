package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.SnakeCase;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the name of an algorithm. */
final class AlgorithmName {
    private static final Pattern LEGAL = Pattern.compile("[a-z0-9]++(-[a-z0-9]++)*+");
    private static final int LONGEST = 256;

    private final Reading reading;
    private final WrittenAnnotation algorithm;

    AlgorithmName(Reading reading, WrittenAnnotation algorithm) {
        this.reading = reading;
        this.algorithm = algorithm;
    }

    String read() {
        Optional<String> given = algorithm.givenText("name");
        String simpleName = reading.stub().getSimpleName().toString();
        String name = given.isPresent() ? given.get() : SnakeCase.hyphens(simpleName);
        if (!LEGAL.matcher(name).matches() || name.length() > LONGEST) {
            Problem.Builder problem = Problem.of(Code.ILLEGAL_ALGORITHM_NAME, algorithm.position("name"))
                    .quoted("found", name);
            if (given.isEmpty()) {
                problem.with("because", "it is taken from the name of the interface, " + simpleName);
            }
            String suggestion = legal(name).isEmpty() ? legal(SnakeCase.hyphens(simpleName)) : legal(name);
            reading.add(suggestion.isEmpty() ? problem : problem.quoted("suggestion", suggestion));
        }
        return name;
    }

    private static String legal(String name) {
        return Pattern.compile("[^A-Za-z0-9]+")
                .splitAsStream(name.substring(0, Math.min(name.length(), LONGEST)))
                .filter(word -> !word.isEmpty())
                .map(SnakeCase::hyphens)
                .collect(Collectors.joining("-"));
    }
}
