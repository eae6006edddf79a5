package dev.hyperbound.processor.constants.judge;

import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.Tree;
import dev.hyperbound.Scale;
import dev.hyperbound.processor.constants.call.Step;
import dev.hyperbound.processor.constants.call.Surroundings;
import dev.hyperbound.processor.constants.fold.Constant;
import dev.hyperbound.processor.constants.fold.Factories;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Tunable;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.model.WireText;
import dev.hyperbound.runtime.Choice;
import dev.hyperbound.runtime.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.ExecutableElement;

/** What a range, or a choice of values, to tune a parameter over is wrong in. */
final class RangeCheck {
    private final StubFacts facts;
    private final Places places;
    private final Parameter parameter;
    private final Step step;
    private final Surroundings surroundings;

    RangeCheck(StubFacts facts, Places places, Parameter parameter, Step step, Surroundings surroundings) {
        this.facts = facts;
        this.places = places;
        this.parameter = parameter;
        this.step = step;
        this.surroundings = surroundings;
    }

    private List<? extends ExpressionTree> trees() {
        return step.tree().getArguments();
    }

    List<Finding> findings() {
        ExecutableElement method = step.method().method();
        if (method.isVarArgs()) {
            boolean isArray = Factories.isGivenAnArray(surroundings.code(), method, step.tree());
            return isArray ? List.of() : ofChoice();
        }
        // The recommended range is the stub's own, and was checked there
        return trees().size() < 2 ? List.of() : ofEnds();
    }

    private Optional<Value> value(int index) {
        return constant(index).flatMap(known -> TypedValue.of(parameter.type(), known));
    }

    private Optional<Constant> constant(int index) {
        return surroundings
                .folder()
                .fold(trees().get(index))
                .flatMap(known -> Factories.passed(
                        known, Factories.parameterType(step.method().method(), index)));
    }

    private List<Finding> ofEnds() {
        Optional<Value> min = value(0);
        Optional<Value> max = value(1);
        Optional<ValueType.Numeric> number = parameter.type().number();
        if (min.isEmpty() || max.isEmpty() || number.isEmpty()) {
            return List.of();
        }
        List<Finding> findings = new ArrayList<>();
        boolean isMinWrong = isWrong(min.get(), trees().get(0));
        List<Violation> ofEnds = violations(number.get(), min.get(), max.get(), Scale.AUTO);
        for (Violation violation : ofEnds) {
            findings.add(places.finding(violation, trees().get(isMinWrong ? 0 : 1)));
        }
        Optional<Scale> scale = scale();
        if (scale.isPresent()) {
            for (Violation violation : violations(number.get(), min.get(), max.get(), scale.get())) {
                if (ofEnds.stream().noneMatch(other -> other.message().equals(violation.message()))) {
                    findings.add(places.finding(violation, trees().get(trees().size() > 2 ? 2 : 0)));
                }
            }
        }
        return findings;
    }

    private boolean isWrong(Value value, Tree tree) {
        Given given = Given.known(value, List.of(new Given.Part(Optional.of(value), tree)), tree);
        return !ValueCheck.of(facts, parameter, given).isEmpty();
    }

    private Optional<Scale> scale() {
        if (trees().size() < 3) {
            return parameter.tunable().map(Tunable::scale);
        }
        return constant(2).flatMap(Constant::enumConstant).map(Scale::valueOf);
    }

    private List<Violation> violations(ValueType.Numeric number, Value min, Value max, Scale scale) {
        KnownSpace space = new KnownSpace(facts, parameter, step.tree());
        if (number.isWhole()) {
            space.tune(parameter.wireName(), ((Value.Whole) min).value(), ((Value.Whole) max).value(), scale);
        } else {
            space.tune(parameter.wireName(), ((Value.Real) min).value(), ((Value.Real) max).value(), scale);
        }
        return space.flaws();
    }

    private List<Finding> ofChoice() {
        List<String> texts = new ArrayList<>();
        List<Choice> choices = new ArrayList<>();
        Tree wrong = trees().isEmpty() ? step.tree() : trees().get(0);
        for (int i = trees().size() - 1; i >= 0; i--) {
            Optional<Value> value = value(i);
            if (value.isEmpty()) {
                return List.of();
            }
            String text = WireText.of(parameter.type(), value.get());
            texts.add(0, text);
            choices.add(0, Choice.of(value.get(), text));
            if (isWrong(value.get(), trees().get(i)) || texts.lastIndexOf(text) > 0) {
                wrong = trees().get(i);
            }
        }
        KnownSpace space = new KnownSpace(facts, parameter, step.tree());
        space.tune(parameter.wireName(), choices);
        List<Finding> findings = new ArrayList<>();
        for (Violation violation : space.flaws()) {
            findings.add(places.finding(violation, wrong));
        }
        return findings;
    }
}
