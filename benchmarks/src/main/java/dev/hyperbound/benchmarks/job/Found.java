package dev.hyperbound.benchmarks.job;

import dev.hyperbound.runtime.Violation;
import dev.hyperbound.runtime.Violation.Kind;
import dev.hyperbound.sagemaker.ImageClassification.ImageShape;
import java.util.ArrayList;
import java.util.List;

/** What checks by hand have found: the list is made for the first violation only. */
final class Found {
    private List<Violation> violations = List.of();

    List<Violation> all() {
        return List.copyOf(violations);
    }

    boolean blames(String parameter) {
        for (Violation violation : violations) {
            if (violation.kind() != Kind.RULE && violation.parameters().contains(parameter)) {
                return true;
            }
        }
        return false;
    }

    void missing(String parameter) {
        add(Kind.REQUIRED, List.of(parameter), "", parameter + ": required, but not set");
    }

    void atLeastOne(String parameter, int value) {
        range(parameter, value, "[1, inf)", "at least 1");
    }

    void range(String parameter, int value, String interval, String words) {
        String text = Integer.toString(value);
        add(Violation.of(Kind.RANGE, parameter + " = " + text + ": must be " + words)
                .parameters(List.of(parameter))
                .value(text)
                .constraint(interval));
    }

    void fraction(String parameter, double value) {
        String text = Double.toString(value);
        add(Violation.of(Kind.RANGE, parameter + " = " + text + ": must be from 0 to 1")
                .parameters(List.of(parameter))
                .value(text)
                .constraint("[0, 1]"));
    }

    void layers(int value) {
        String allowed = "18, 34, 50, 101, 152, 200, 20, 32, 44, 56, 110";
        String text = Integer.toString(value);
        add(Violation.of(Kind.ONE_OF, "num_layers = " + text + ": must be one of " + allowed)
                .parameters(List.of("num_layers"))
                .value(text)
                .constraint(allowed)
                .argument("allowed", allowed));
    }

    void shape(ImageShape shape) {
        side("image_shape.num_channels", shape.numChannels());
        side("image_shape.height", shape.height());
        side("image_shape.width", shape.width());
    }

    private void side(String name, int length) {
        if (length < 1) {
            add(Kind.RANGE, List.of("image_shape"), "[1, inf)", name + " = " + length + ": must be at least 1");
        }
    }

    void steps(List<Integer> steps) {
        for (int i = 0; i < steps.size(); i++) {
            int step = steps.get(i);
            if (step < 1) {
                add(
                        Kind.RANGE,
                        List.of("lr_scheduler_step"),
                        "[1, inf)",
                        "lr_scheduler_step[" + i + "] = " + step + ": must be at least 1");
            }
        }
    }

    void checkpoints(int frequency, int epochs) {
        add(
                Kind.RULE,
                List.of("checkpoint_frequency", "epochs"),
                "checkpoint_frequency <= epochs",
                "checkpoint_frequency = " + frequency + " must be at most epochs = " + epochs
                        + (epochs == 30 ? " (default)" : ""));
    }

    void pretrainedLayers(int layers) {
        add(
                Kind.RULE,
                List.of("use_pretrained_model", "num_layers"),
                "!use_pretrained_model || num_layers in [18, 34, 50, 101, 152, 200]",
                "transfer learning needs one of the ImageNet networks: use_pretrained_model = 1, num_layers = "
                        + layers);
    }

    void add(Kind kind, List<String> parameters, String constraint, String message) {
        add(Violation.of(kind, message).parameters(parameters).constraint(constraint));
    }

    private void add(Violation.Builder violation) {
        if (violations.isEmpty()) {
            violations = new ArrayList<>();
        }
        violations.add(violation.build());
    }
}
