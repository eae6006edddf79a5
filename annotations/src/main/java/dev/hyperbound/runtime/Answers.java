package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import dev.hyperbound.runtime.Violation.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks at the points of a search space that decide a rule or condition, and tells what is wrong there. */
final class Answers {
    /** Stands for a default without effect, of which there is nothing to say. */
    private static final Violation IDLE =
            Violation.of(Kind.UNUSED, "").severity(Severity.WARNING).build();

    private final SearchSpace space;
    private final Axes axes;

    /** Whether the values can be used, though a rule may forbid them. */
    private final boolean isSound;

    private Violations errors = Violations.none();
    private Violations warnings = Violations.none();

    /** What has a value but no effect, wherever in the space. */
    private final Set<String> idle = new HashSet<>();

    /** Parameters whose condition depends on what is tuned: more has to be said than one point can tell. */
    private final Set<String> searched = new HashSet<>();

    Answers(SearchSpace space, Axes axes, boolean isSound) {
        this.space = space;
        this.axes = axes;
        this.isSound = isSound;
    }

    List<Violation> errors() {
        return errors.done();
    }

    List<Violation> warnings() {
        return warnings.done();
    }

    Set<String> idle() {
        return idle;
    }

    Set<String> searched() {
        return searched;
    }

    /** Looks at the points, and tells what is wrong there. */
    void answer(Question question, Points points) {
        searched.add(question.name());
        boolean isAnswerable = question.severity() == Severity.ERROR || isSound;
        if (!isAnswerable || points.isAnyRangeWrong()) {
            return;
        }
        Findings findings = look(question, points);
        axes.chooseFirst(space);
        Violation flaw = findings.flaw();
        if (flaw == null) {
            return;
        }
        Axis own = question.kind() == Kind.UNUSED ? axes.get(question.name()) : null;
        if (own != null) {
            tellIdleRange(question, own, findings);
        } else if (question.kind() != Kind.UNUSED) {
            tell(Kind.TUNING, question.severity(), flaw, findings, points);
        } else {
            tellIdleValue(question, flaw, findings, points);
        }
    }

    /** What is wrong at all points is worse than what is wrong at some; a choice without effect is listed whole. */
    private Findings look(Question question, Points points) {
        boolean all = question.kind() == Kind.UNUSED && points.isOneChoice();
        Findings findings = new Findings();
        for (int i = 0; i < points.count() && (all || !findings.isSettled()); i++) {
            String point = points.go(i, space);
            Violation here = flaw(question);
            if (here == null) {
                findings.addFine();
            } else if (findings.flaw() == null || all) {
                findings.add(here, point);
            }
        }
        findings.end(points.tellOfAll());
        return findings;
    }

    /** What is wrong with the values of the moment, as far as one rule or condition is concerned. */
    private @Nullable Violation flaw(Question question) {
        Kind kind = question.kind();
        String name = question.name();
        if (kind == Kind.UNUSED && isSound && space.isLeftOut(name)) {
            return IDLE;
        }
        List<Violation> found = question.severity() == Severity.WARNING ? space.valueWarnings() : space.valueErrors();
        for (Violation violation : found) {
            boolean isIt = kind == Kind.RULE
                    ? violation.id().equals(name)
                    : violation.parameters().contains(name);
            if (violation.kind() == kind && isIt) {
                return violation;
            }
        }
        return null;
    }

    /** A value without effect at some points is wrong only where it is refused there. */
    private void tellIdleValue(Question question, Violation flaw, Findings findings, Points points) {
        if (findings.isEverywhere()) {
            idle.add(question.name());
        }
        boolean isTold = findings.isEverywhere() || question.severity() == Severity.ERROR;
        if (isTold && !flaw.equals(IDLE)) {
            tell(Kind.UNUSED, question.severity(), flaw, findings, points);
        }
    }

    private void tellIdleRange(Question question, Axis own, Findings findings) {
        boolean isRefused = question.severity() == Severity.ERROR;
        String message = own.words() + (isRefused ? ": allowed" : ": used") + " only when " + question.when()
                + ", not at " + nowhere(findings);
        String constraint = space.parameter(question.name()).usedWhen().orElse("");
        tellNowhere(isRefused && findings.isEverywhere(), constraint, message, question.name());
    }

    private static String nowhere(Findings findings) {
        return findings.isEverywhere() ? "any point" : findings.where();
    }

    private void tellNowhere(boolean isError, String constraint, String message, String about) {
        if (isError) {
            errors = errors.tuning(Severity.ERROR, constraint, message, about);
        } else {
            warnings = warnings.tuning(Severity.WARNING, constraint, message, about);
        }
    }

    /** A point is told once: where it stands in front, the sentence does not repeat it. */
    private void tell(Kind kind, Severity severity, Violation flaw, Findings findings, Points points) {
        String message = findings.isEverywhere()
                ? "at every point: " + flaw.message()
                : "at " + findings.where() + ": " + flaw.messageAt(points.names());
        Violation.Builder violation =
                Violation.of(kind, message).parameters(flaw.parameters()).constraint(flaw.constraint());
        if (findings.isEverywhere() && severity == Severity.ERROR) {
            errors = errors.add(violation.build());
        } else {
            warnings = warnings.add(violation.severity(Severity.WARNING).build());
        }
    }

    /** Tells where a metric is not reported, if it is the one that is to be optimised. */
    void tellOfMetric(String name, String condition, String words, Points points) {
        if (!isSound || !space.isOptimised(name) || points.isAnyRangeWrong()) {
            return;
        }
        Findings findings = lookForMetric(name, points);
        axes.chooseFirst(space);
        if (findings.flaw() != null) {
            String message = "objective = " + Text.quote(name) + ": reported only when " + words + ", not at "
                    + nowhere(findings);
            tellNowhere(findings.isEverywhere(), condition, message, "objective");
        }
    }

    private Findings lookForMetric(String name, Points points) {
        Violation unreported = Violation.of(Kind.TUNING, "").build();
        Findings findings = new Findings();
        for (int i = 0; i < points.count() && !findings.isSettled(); i++) {
            String point = points.go(i, space);
            if (space.reports(name)) {
                findings.addFine();
            } else if (findings.flaw() == null) {
                findings.add(unreported, point);
            }
        }
        findings.end(points.tellOfAll());
        return findings;
    }
}
