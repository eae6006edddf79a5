package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * The points at which a rule or condition is looked at. Where it only rises or only falls with a number, the ends
 * decide: all such numbers are at their worst ends together, or at their best.
 */
final class Search {
    private static final int MOST = 4096;
    private static final long FAR = 0x9E3779B97F4A7C15L;

    final List<Axis> axes = new ArrayList<>();
    private final List<List<String>> choices = new ArrayList<>();
    private final List<Boolean> joint = new ArrayList<>();
    private int sides = 1;
    private long size = 1;
    private boolean complete = true;

    /** Looks at a number at its worst end and at its best. */
    void addEnds(Axis axis, boolean rising) {
        List<String> ends = axis.texts();
        add(axis, rising ? ends : List.of(ends.get(1), ends.get(0)), true);
        sides = 2;
    }

    /** Looks at values one by one; cuts are numbers about which something may change. */
    void addPoints(Axis axis, boolean onlyAtCuts, double... cuts) {
        List<String> texts = new ArrayList<>();
        complete &= axis.addPoints(texts, onlyAtCuts, cuts);
        add(axis, texts, false);
        // No matter how far beyond the limit
        size = Math.min(size, MOST) * texts.size();
    }

    private void add(Axis axis, List<String> texts, boolean atEnds) {
        axes.add(axis);
        choices.add(texts);
        joint.add(atEnds);
    }

    /** Whether it is about the values of one parameter. */
    boolean isList() {
        return axes.size() == 1 && axes.get(0).isCategorical();
    }

    /** Whether a range has an error of its own. */
    boolean isWrong() {
        for (Axis axis : axes) {
            if (axis.isWrong) {
                return true;
            }
        }
        return false;
    }

    /** How many points there are to look at. */
    int count() {
        return (int) Math.min(size * sides, MOST);
    }

    /** Whether what holds at these points holds everywhere. */
    boolean isComplete() {
        return complete && size * sides <= MOST;
    }

    /** Goes to a point; where there are too many, to one far from the last. */
    String go(int number, SearchSpace space) {
        long rest = number / sides;
        if (size > MOST) {
            rest = rest * FAR >>> 1;
        }
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < axes.size(); i++) {
            List<String> texts = choices.get(i);
            boolean end = joint.get(i);
            String text = texts.get((int) (end ? number % sides : rest % texts.size()));
            rest = end ? rest : rest / texts.size();
            space.set(axes.get(i).name(), text);
            words.append(i == 0 ? "" : ", ").append(axes.get(i).shown(text));
        }
        return words.toString();
    }
}
