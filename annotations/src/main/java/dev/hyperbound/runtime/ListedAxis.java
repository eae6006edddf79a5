package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** A parameter that a tuning job varies over listed values. */
final class ListedAxis extends Axis {
    private static final int MOST_VALUES = 30;
    private static final int LONGEST_VALUE = 256;

    private final List<Choice> values;

    ListedAxis(String parameter, List<Choice> values) {
        super(new ParameterRange.Categorical(parameter, texts(values)));
        this.values = values;
    }

    private static List<String> texts(List<Choice> choices) {
        List<String> texts = new ArrayList<>(choices.size());
        for (Choice choice : choices) {
            texts.add(choice.text());
        }
        return texts;
    }

    @Override
    boolean isListed() {
        return true;
    }

    @Override
    List<Choice> extremes() {
        return values;
    }

    @Override
    boolean contains(String text) {
        return texts(values).contains(text);
    }

    /** Listed values have no order: all of them are looked at. */
    @Override
    boolean chooseEnds(boolean rising) {
        return choosePoints(false);
    }

    @Override
    boolean choosePoints(boolean onlyAtCuts, double... cuts) {
        lookAt(values);
        return true;
    }

    @Override
    Violations rangeErrors(Violations soFar) {
        Violations found = soFar;
        Set<String> seen = new HashSet<>();
        for (Choice value : values) {
            String text = value.text();
            if (!seen.add(text)) {
                found = error(found, "distinct", Text.quote(text) + " must be there only once");
            }
            if (text.length() > LONGEST_VALUE) {
                found = error(found, "at most 256 characters", "a value must have at most 256 characters");
            }
        }
        if (values.isEmpty() || values.size() > MOST_VALUES) {
            found = error(found, "1 to 30 values", "must be 1 to 30 values, not " + values.size());
        }
        return found;
    }

    @Override
    String told(Violation violation) {
        return violation.message();
    }

    @Override
    Violations warnings(Violations found, Parameter parameter) {
        return found;
    }

    @Override
    String words() {
        return name() + " tuned over " + (values.isEmpty() ? "nothing" : Phrases.shown(texts(values)));
    }
}
