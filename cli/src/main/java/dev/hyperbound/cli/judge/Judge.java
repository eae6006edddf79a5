package dev.hyperbound.cli.judge;

import dev.hyperbound.cli.file.Documents;
import dev.hyperbound.cli.file.Node;
import dev.hyperbound.cli.file.Place;
import dev.hyperbound.cli.file.SourceText;
import dev.hyperbound.cli.file.UnreadableFileException;
import dev.hyperbound.cli.form.Request;
import dev.hyperbound.cli.form.Requests;
import dev.hyperbound.runtime.Definition;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Judges files. */
public final class Judge {
    private final Catalogue catalogue;
    private final Optional<Definition<?>> chosen;

    /**
     * A judge.
     *
     * @param chosen the algorithm that the user named; none to take it from each request
     */
    public Judge(Catalogue catalogue, Optional<Definition<?>> chosen) {
        this.catalogue = catalogue;
        this.chosen = chosen;
    }

    /**
     * What is wrong in a file.
     *
     * @param jobs how many jobs were judged
     * @param refusals why some could not be, a line each
     */
    public record Verdict(int jobs, List<Finding> findings, List<Refusal> refusals) {
        public Verdict {
            findings = List.copyOf(findings);
            refusals = List.copyOf(refusals);
        }
    }

    /** Why something could not be judged. */
    public record Refusal(Place place, String why) {}

    /** Judges a file. */
    public Verdict judge(SourceText source) {
        List<Finding> findings = new ArrayList<>();
        List<Refusal> refusals = new ArrayList<>();
        int jobs = 0;
        try {
            for (Request request : requests(source)) {
                Optional<Definition<?>> definition = chosen.or(() -> catalogue.of(request));
                if (definition.isEmpty()) {
                    refusals.add(new Refusal(request.settings().place(), unknownAlgorithm(request)));
                } else {
                    jobs++;
                    findings.addAll(new RequestJudge(source.name(), definition.get(), request).findings());
                }
            }
            if (jobs == 0 && refusals.isEmpty()) {
                refusals.add(new Refusal(Place.START, "holds no hyperparameters and no request"));
            }
        } catch (UnreadableFileException e) {
            refusals.add(new Refusal(e.place(), String.valueOf(e.getMessage())));
        }
        findings.sort(Comparator.comparing((Finding finding) -> finding.place().line())
                .thenComparing(finding -> finding.place().column()));
        return new Verdict(jobs, findings, refusals);
    }

    private static List<Request> requests(SourceText source) throws UnreadableFileException {
        List<Request> requests = new ArrayList<>();
        for (Node document : Documents.read(source)) {
            requests.addAll(Requests.in(document));
            if (requests.isEmpty()) {
                document.asMapping()
                        .filter(mapping -> !mapping.entries().isEmpty())
                        .map(Requests::plain)
                        .ifPresent(requests::add);
            }
        }
        return requests;
    }

    private String unknownAlgorithm(Request request) {
        List<String> best = catalogue.bestFor(request);
        String what = request.title().isEmpty() ? "" : request.title() + ": ";
        return what + "the algorithm can't be told; name it with --algorithm"
                + (best.isEmpty()
                        ? " (`hyperbound algorithms` lists them)"
                        : ": these names fit best to " + String.join(", ", best));
    }
}
