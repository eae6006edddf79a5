package dev.hyperbound.processor.report;

import dev.hyperbound.processor.report.Problem.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Adds to the lines of a problem where the things were declared that they speak of, if the compiler tells. */
final class Declarations {
    private final Optional<SourceTrees> trees;

    Declarations(Optional<SourceTrees> trees) {
        this.trees = trees;
    }

    /** The problem with lines of the source in its details; the problem as it is if there are none to be had. */
    Problem locate(Problem problem, ElementPosition at) {
        return trees.isEmpty()
                ? problem
                : locate(problem, trees.get().line(at).map(SourceLine::file).orElse(""));
    }

    /** The same for a problem in a file; lines of that file are told by their numbers alone. */
    Problem locate(Problem problem, String file) {
        if (problem.mentions().isEmpty()) {
            return problem;
        }
        List<Detail> details = new ArrayList<>();
        for (Detail detail : problem.details()) {
            details.add(new Detail(detail.label(), detail.text() + words(problem, detail.label(), file)));
        }
        return new Problem(problem.code(), problem.position(), problem.summary(), details, List.of());
    }

    private String words(Problem problem, Detail.Label label, String file) {
        List<SourceLine> lines = problem.mentions().stream()
                .filter(mention -> mention.label() == label)
                .flatMap(mention -> line(mention).stream())
                .distinct()
                .sorted(Comparator.comparing(SourceLine::file).thenComparing(SourceLine::number))
                .toList();
        if (lines.isEmpty()) {
            return "";
        }
        if (!lines.stream().allMatch(line -> line.file().equals(file))) {
            return lines.stream()
                    .map(line -> line.fileName() + ":" + line.number())
                    .collect(Collectors.joining(", ", ", declared in ", ""));
        }
        return lines.stream()
                .map(line -> String.valueOf(line.number()))
                .collect(Collectors.joining(
                        ", ", lines.size() == 1 ? ", declared on line " : ", declared on lines ", ""));
    }

    private Optional<SourceLine> line(Mention mention) {
        return mention.position() instanceof ElementPosition position
                ? trees.flatMap(found -> found.line(position))
                : Optional.empty();
    }
}
