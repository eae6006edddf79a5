package dev.hyperbound.processor.java.expression;

import com.palantir.javapoet.CodeBlock;
import dev.hyperbound.runtime.RuleFailure;
import java.util.Optional;

/** Goes on if requirements are met, and catches failures. */
final class Guard {
    private final Body body;
    private final Requirements requirements;
    private final Target target;
    private Optional<String> failure = Optional.empty();

    /** How often it went on where the target was not settled. */
    private int depth;

    Guard(Body body, Requirements requirements, Target target) {
        this.body = body;
        this.requirements = requirements;
        this.target = target;
    }

    void begin() {
        Formula unknown = requirements.unknown();
        if (!unknown.isNever()) {
            unless(unknown, Truths.UNKNOWN);
        }
        for (String truth : requirements.truths()) {
            unless(Formula.of(Term.test("$N.isFailure()", truth)), CodeBlock.of("$N", truth));
        }
        if (requirements.isFallible()) {
            failure = Optional.of(body.fresh("failure"));
            body.begin("try");
        }
    }

    private void unless(Formula condition, CodeBlock outcome) {
        body.beginIf(condition);
        target.settle(outcome);
        body.beginOtherwise(target);
        depth++;
    }

    void end() {
        if (failure.isPresent()) {
            body.next("catch ($T $N)", RuleFailure.class, failure.get());
            target.settle(CodeBlock.of("$N.truth()", failure.get()));
            body.end();
        }
        for (int i = 0; i < depth; i++) {
            body.endOtherwise(target);
        }
    }
}
