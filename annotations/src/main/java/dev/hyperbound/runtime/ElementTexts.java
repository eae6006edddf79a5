package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.List;

/** The elements of a list as texts, to be read by their type. */
final class ElementTexts {
    private final List<String> texts;

    /** Whether what is wrong with one is said as it is, for nothing around it has to be explained. */
    private final boolean asItIs;

    ElementTexts(List<String> texts, boolean asItIs) {
        this.texts = texts;
        this.asItIs = asItIs;
    }

    List<Integer> toInts() {
        List<Integer> elements = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            try {
                elements.add(Wire.toInt(texts.get(i)));
            } catch (MalformedValueException e) {
                throw inside(i, e);
            }
        }
        return List.copyOf(elements);
    }

    List<Long> toLongs() {
        List<Long> elements = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            try {
                elements.add(Wire.toLong(texts.get(i)));
            } catch (MalformedValueException e) {
                throw inside(i, e);
            }
        }
        return List.copyOf(elements);
    }

    List<Double> toDoubles() {
        List<Double> elements = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            try {
                elements.add(Wire.toDouble(texts.get(i)));
            } catch (MalformedValueException e) {
                throw inside(i, e);
            }
        }
        return List.copyOf(elements);
    }

    <E> List<E> toConstants(List<String> wireNames, List<E> constants) {
        List<E> elements = new ArrayList<>(texts.size());
        for (int i = 0; i < texts.size(); i++) {
            try {
                elements.add(Wire.toConstant(texts.get(i), wireNames, constants));
            } catch (MalformedValueException e) {
                throw inside(i, e);
            }
        }
        return List.copyOf(elements);
    }

    /** The texts themselves, of which none may be empty. */
    List<String> toStrings() {
        int empty = texts.indexOf("");
        if (empty >= 0) {
            throw inside(empty, MalformedValueException.empty());
        }
        return texts;
    }

    private MalformedValueException inside(int index, MalformedValueException e) {
        MalformedValueException named = e.inside("element [" + index + ']', texts.get(index));
        return asItIs ? new MalformedValueException(named.problem().asItIs()) : named;
    }
}
