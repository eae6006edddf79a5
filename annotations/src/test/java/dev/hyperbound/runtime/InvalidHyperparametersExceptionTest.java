package dev.hyperbound.runtime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hyperbound.Severity;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class InvalidHyperparametersExceptionTest {
    private final Violation missing = Samples.violation(
            Violation.Kind.REQUIRED, List.of("a"), "required", "a: required, but not set", Severity.ERROR);
    private final Violation broken = Samples.violation(
            Violation.Kind.RULE, List.of("b", "c"), "b <= c", "b = 2 must be at most c = 1", Severity.ERROR);

    @Test
    void countsAndListsViolations() {
        assertThat(new InvalidHyperparametersException("image-classification", List.of(missing, broken)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("""
                        2 violations in image-classification
                          1. a: required, but not set
                          2. b = 2 must be at most c = 1""");
    }

    @Test
    void speaksOfOneViolationInTheSingular() {
        InvalidHyperparametersException e = new InvalidHyperparametersException("demo", List.of(missing));
        assertThat(e).hasMessage("1 violation in demo\n  1. a: required, but not set");
        assertThat(e.toString()).isEqualTo(InvalidHyperparametersException.class.getName() + ": " + e.getMessage());
        assertThat(e.algorithm()).isEqualTo("demo");
    }

    @Test
    void keepsItsOwnListOfViolations() {
        List<Violation> violations = new ArrayList<>(List.of(missing));
        InvalidHyperparametersException e = new InvalidHyperparametersException("demo", violations);
        violations.clear();
        assertThat(e.violations()).containsExactly(missing);
        assertThatThrownBy(() -> e.violations().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void survivesSerialization() throws Exception {
        InvalidHyperparametersException e = new InvalidHyperparametersException("demo", List.of(missing, broken));
        InvalidHyperparametersException copy = (InvalidHyperparametersException) serialized(e);
        assertThat(copy.violations()).containsExactly(missing, broken);
        assertThat(copy.algorithm()).isEqualTo("demo");
        assertThat(copy).hasMessage(e.getMessage());
    }

    @Test
    void violationsSurviveSerialization() throws Exception {
        assertThat(serialized(broken)).isEqualTo(broken);
        Violation fromMutable = Samples.violation(
                Violation.Kind.RANGE, new ArrayList<>(List.of("a")), "[0, 1]", "a = 2: too large", Severity.WARNING);
        assertThat(serialized(fromMutable)).isEqualTo(fromMutable);
    }

    @Test
    void malformedValueExceptionsSurviveSerialization() throws Exception {
        MalformedValueException copy = (MalformedValueException)
                serialized(new MalformedValueException(Malformed.of(Malformed.Cause.NOT_ONE_OF, "enum", "must be 1")));
        assertThat(copy.reason()).isEqualTo("must be 1");
        assertThat(copy.kind()).isEqualTo(Violation.Kind.ONE_OF);
    }

    @Test
    void violationsKeepTheirOwnListOfParameters() {
        List<String> parameters = new ArrayList<>(List.of("a", "b"));
        Violation violation =
                Samples.violation(Violation.Kind.RULE, parameters, "a < b", "a must be less", Severity.ERROR);
        parameters.clear();
        assertThat(violation.parameters()).containsExactly("a", "b");
        assertThatThrownBy(() -> violation.parameters().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void violationsArePrintedWithoutTheirRawParts() {
        Violation violation = Samples.violation(
                Violation.Kind.UNKNOWN, List.of("raw\nkey"), "demo", "\"raw\\nkey\": unknown", Severity.ERROR);
        assertThat(violation).hasToString("UNKNOWN: \"raw\\nkey\": unknown");
    }

    private static Object serialized(Object object) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(object);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
