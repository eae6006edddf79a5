package dev.hyperbound.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.hyperbound.processor.model.Constraint;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.Value;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.RuleType;
import dev.hyperbound.processor.rule.analysis.Domain;
import dev.hyperbound.runtime.Choice;
import dev.hyperbound.runtime.ParameterRange;
import dev.hyperbound.runtime.ParameterType;
import dev.hyperbound.runtime.RuleMath;
import java.net.URL;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The compiler lists the places that one more kind needs only where kinds are told apart by visitors and methods of
 * their own: a chain of {@code instanceof} would be silent.
 */
final class ClosedWorldsTest {
    /** The processor and the run time without their tests, which may ask. */
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .importUrls(List.of(placeOf(HyperboundProcessor.class), placeOf(ParameterType.class)));

    private static URL placeOf(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                Constraint.class,
                Expression.class,
                Value.class,
                ValueType.class,
                Presence.class,
                RuleType.class,
                Domain.class,
                ParameterType.class,
                ParameterRange.class,
                Choice.class
            })
    void noInstanceofAsksForACase(Class<?> world) {
        List<String> asked = CLASSES.stream()
                .filter(type -> !isInside(type, world))
                .flatMap(type -> type.getInstanceofChecks().stream())
                .filter(check -> check.getRawType().isAssignableTo(world))
                .map(check ->
                        check.getSourceCodeLocation() + " " + check.getRawType().getSimpleName())
                .toList();

        assertThat(asked).isEmpty();
    }

    @Test
    void instanceofIsSeen() {
        assertThat(CLASSES.get(HyperboundProcessor.class).getInstanceofChecks()).isNotEmpty();
        assertThat(CLASSES.get(RuleMath.class).getInstanceofChecks()).isNotEmpty();
    }

    /** A case may ask whether another object is of its own kind, to say whether they are equal. */
    private static boolean isInside(JavaClass type, Class<?> world) {
        return type.getName().equals(world.getName()) || type.getName().startsWith(world.getName() + "$");
    }
}
