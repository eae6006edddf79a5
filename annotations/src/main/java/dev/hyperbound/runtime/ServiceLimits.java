package dev.hyperbound.runtime;

import dev.hyperbound.Severity;
import java.util.Map;

/** What the service takes of a tuning job: how many ranges and hyperparameters, and values of which length. */
final class ServiceLimits {
    private static final int MOST_RANGES = 30;
    private static final int MOST_NAMES = 100;
    private static final int LONGEST_VALUE = 2500;

    private ServiceLimits() {}

    static Violations ofRanges(Violations found, int ranges) {
        return check(found, "tuned parameters", ranges, MOST_RANGES);
    }

    static Violations ofSent(Violations soFar, Map<String, String> sent, int ranges) {
        Violations found = soFar;
        for (Map.Entry<String, String> entry : sent.entrySet()) {
            String name = entry.getKey();
            String value = entry.getValue();
            found = check(found, name + ": characters", value.length(), LONGEST_VALUE, name);
            if (hasLineBreak(value)) {
                found = found.tuning(Severity.ERROR, "no line break", name + ": must not have a line break", name);
            }
        }
        // The service adds the name of the metric
        return check(found, "hyperparameters, with the metric's", sent.size() + ranges + 1, MOST_NAMES);
    }

    private static boolean hasLineBreak(String value) {
        for (int i = 0; i < value.length(); i++) {
            if ("\n\r\u0085\u2028\u2029".indexOf(value.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    private static Violations check(Violations found, String what, int number, int most, String... about) {
        return number > most
                ? found.tuning(
                        Severity.ERROR,
                        "at most " + most,
                        what + ": must be at most " + most + ", not " + number,
                        about)
                : found;
    }
}
