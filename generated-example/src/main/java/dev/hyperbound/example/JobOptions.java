package dev.hyperbound.example;

import dev.hyperbound.runtime.Suggestions;
import dev.hyperbound.runtime.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The options of a command that creates a job.
 *
 * @param destination where the request goes
 * @param settings what it says beside the hyperparameters
 */
record JobOptions(Destination destination, JobSettings settings) {
    private static final String DRY_RUN = "--dry-run";
    private static final String ENDPOINT = "--endpoint";
    private static final String REAL = "--real";

    private static final List<String> DESTINATIONS = List.of(DRY_RUN, ENDPOINT, REAL);

    /**
     * An option with a value that is checked here, because the client checks nothing.
     *
     * @param name the option
     * @param regex what its value matches
     * @param what what the value is
     * @param example what it is unless the user says otherwise
     */
    private record Setting(String name, String regex, String what, String example) {
        private String valueIn(Map<String, String> given) throws UnusableInputException {
            String value = given.getOrDefault(name, example);
            if (!value.matches(regex)) {
                throw new UnusableInputException(
                        name + " " + Text.quote(value) + ": not " + what + ", such as " + example);
            }
            return value;
        }
    }

    private static final Setting ROLE = new Setting(
            "--role",
            "arn:aws[a-z-]*:iam::[0-9]{12}:role/[^\\s]+",
            "the ARN of a role",
            "arn:aws:iam::123456789012:role/SageMakerRole");
    private static final Setting BUCKET =
            new Setting("--bucket", "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]", "the name of a bucket", "amzn-s3-demo-bucket");
    private static final String IMAGE = "--image";
    private static final String NAME = "--name";

    private static final List<String> WITH_VALUE = List.of(ENDPOINT, NAME, ROLE.name(), BUCKET.name(), IMAGE);
    private static final List<String> ALL = all();

    private static List<String> all() {
        List<String> all = new ArrayList<>(WITH_VALUE);
        all.add(DRY_RUN);
        all.add(REAL);
        return List.copyOf(all);
    }

    /** Reads the options of a job. */
    static JobOptions parse(Job job, List<String> arguments) throws UnusableInputException {
        Map<String, String> given = read(job, arguments);
        Destination destination = destination(given);
        Setting name = new Setting(
                NAME,
                "[a-zA-Z0-9](-*[a-zA-Z0-9]){0," + (job.longestName() - 1) + "}",
                "the name of a job, up to " + job.longestName() + " letters, digits and hyphens within",
                job.name());
        Setting image = new Setting(
                IMAGE,
                "[0-9]{12}\\.dkr\\.ecr\\.[a-z0-9-]+\\.amazonaws\\.com(\\.cn)?/[^\\s]+",
                "the address of an image in a registry of AWS",
                job.image());
        JobSettings settings =
                new JobSettings(name.valueIn(given), ROLE.valueIn(given), image.valueIn(given), BUCKET.valueIn(given));
        return new JobOptions(destination, settings);
    }

    private static Map<String, String> read(Job job, List<String> arguments) throws UnusableInputException {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < arguments.size(); i++) {
            String option = arguments.get(i);
            if (!ALL.contains(option)) {
                throw unknown(job, option);
            }
            String value = "";
            if (WITH_VALUE.contains(option)) {
                i++;
                if (i == arguments.size() || arguments.get(i).startsWith("--")) {
                    throw new UnusableInputException(option + ": a value must follow (--help shows which)");
                }
                value = arguments.get(i);
            }
            if (given.put(option, value) != null) {
                throw new UnusableInputException(option + " is there twice; keep one");
            }
        }
        return given;
    }

    private static UnusableInputException unknown(Job job, String option) {
        List<String> closest = Suggestions.closest(option, ALL);
        String suggestion = closest.isEmpty() ? "" : "; did you mean " + closest.get(0) + "?";
        return new UnusableInputException(
                job.command() + ": unknown option " + Text.quote(option) + suggestion + " (--help lists all)");
    }

    private static Destination destination(Map<String, String> given) throws UnusableInputException {
        List<String> chosen =
                given.keySet().stream().filter(DESTINATIONS::contains).toList();
        if (chosen.size() > 1) {
            throw new UnusableInputException(String.join(" and ", chosen) + " exclude each other; keep one");
        }
        Optional<String> endpoint = Optional.ofNullable(given.get(ENDPOINT));
        if (endpoint.isPresent()) {
            return Endpoint.at(endpoint.get());
        }
        if (!given.containsKey(REAL)) {
            return new DryRun();
        }
        if (!given.containsKey(ROLE.name()) || !given.containsKey(BUCKET.name())) {
            throw new UnusableInputException(
                    "--real needs --role and --bucket: your role, and your bucket with the data (--help shows how)");
        }
        return new RealService();
    }
}
