package dev.hyperbound.runtime;

import java.util.ArrayList;
import java.util.List;

/** The best few names, best first, and of equals first the one that came first. */
final class Ranking {
    private final int most;
    private final List<String> names = new ArrayList<>();
    private final List<Double> scores = new ArrayList<>();

    Ranking(int most) {
        this.most = most;
    }

    void add(String name, double score) {
        int place = names.size();
        while (place > 0 && scores.get(place - 1) < score) {
            place--;
        }
        names.add(place, name);
        scores.add(place, score);
        if (names.size() > most) {
            names.remove(most);
            scores.remove(most);
        }
    }

    /** The names that are worth at least so large a part of the best, unmodifiable. */
    List<String> worth(double part) {
        int end = 0;
        while (end < names.size() && scores.get(end) >= scores.get(0) * part) {
            end++;
        }
        return List.copyOf(names.subList(0, end));
    }

    List<String> all() {
        return List.copyOf(names);
    }
}
