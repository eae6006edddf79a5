package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.List;

/** The points to look at: numbers at their worst ends or their best, with every combination of other choices. */
final class Points {
    private static final int MOST = 4096;
    private static final long FAR = 0x9E3779B97F4A7C15L;

    private final List<Axis> axes;
    private final boolean complete;
    private final int sides;
    private final long combinations;

    /** Points over what a rule depends on; complete if the choices tell of all others. */
    Points(List<Axis> axes, boolean complete) {
        this.axes = axes;
        this.complete = complete;
        int ends = 1;
        long size = 1;
        for (Axis axis : axes) {
            if (axis.isAtEnds()) {
                ends = 2;
            } else {
                size = Math.min(size, MOST) * axis.choices().size();
            }
        }
        sides = ends;
        combinations = size;
    }

    /** Whether a range has an error of its own, so that no rule is held to it. */
    boolean isAnyRangeWrong() {
        for (Axis axis : axes) {
            if (axis.isWrong()) {
                return true;
            }
        }
        return false;
    }

    /** Whether all there is is one choice among values. */
    boolean isOneChoice() {
        return axes.size() == 1 && axes.get(0).isListed();
    }

    /** What is varied. */
    List<String> names() {
        List<String> names = new ArrayList<>(axes.size());
        for (Axis axis : axes) {
            names.add(axis.name());
        }
        return names;
    }

    int count() {
        return (int) Math.min(combinations * sides, MOST);
    }

    /** Whether what holds at these points holds at all. */
    boolean tellOfAll() {
        return complete && count() == combinations * sides;
    }

    /** Goes to a point, and returns how messages name it. */
    String go(int number, SearchSpace space) {
        long combination = number / sides;
        // Where there are too many, each is far from the last
        long rest = combinations > MOST ? (combination * FAR) >>> 1 : combination;
        StringBuilder point = new StringBuilder();
        for (Axis axis : axes) {
            int size = axis.choices().size();
            Choice choice = axis.choices().get(axis.isAtEnds() ? number % sides : (int) (rest % size));
            rest = axis.isAtEnds() ? rest : rest / size;
            choice.applyTo(space, axis.name());
            point.append(point.isEmpty() ? "" : ", ").append(axis.shown(choice));
        }
        return point.toString();
    }
}
