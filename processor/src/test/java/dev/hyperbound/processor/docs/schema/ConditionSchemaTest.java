package dev.hyperbound.processor.docs.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.hyperbound.processor.docs.json.JsonObject;
import dev.hyperbound.processor.docs.json.JsonText;
import dev.hyperbound.processor.model.Parameter;
import dev.hyperbound.processor.model.Presence;
import dev.hyperbound.processor.model.RuleValue;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.rule.Evaluator;
import dev.hyperbound.processor.rule.Expression;
import dev.hyperbound.processor.rule.Outcome;
import dev.hyperbound.processor.rule.RuleCompiler;
import dev.hyperbound.processor.rule.Scope;
import dev.hyperbound.processor.rule.TypedRule;
import dev.hyperbound.processor.rule.Variable;
import dev.hyperbound.processor.testing.RandomStubs;
import dev.hyperbound.processor.testing.RuleTexts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Random rules as schemas accept the maps for which the evaluator comes to the same, absent parameters included. */
class ConditionSchemaTest {
    private static final long SEED = 4711;
    private static final List<Wanted> WANTED = List.of(Wanted.values());
    private static final int TRANSLATED = 1_500;
    private static final int POINTS = 30;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final SplittableRandom random = new SplittableRandom(SEED);

    private static boolean answer(Wanted wanted, Outcome found) {
        return switch (wanted) {
            case TRUE -> found.isTrue();
            case FALSE -> found.isFalse();
            case NOT_FALSE -> !found.isFalse();
            case NOT_TRUE -> !found.isTrue();
        };
    }

    @Test
    void schemasComeToTheSameAsTheEvaluator() throws JsonProcessingException {
        RandomStubs stubs = new RandomStubs(random.split());
        int translated = 0;
        int asked = 0;
        int unknown = 0;
        int accepted = 0;
        while (translated < TRANSLATED) {
            Optional<RandomStubs.Case> next = stubs.next(false);
            if (next.isEmpty()) {
                continue;
            }
            RandomStubs.Case each = next.get();
            TypedRule rule = random.nextInt(3) == 0 ? compared(each) : each.rule();
            Expression root = rule.root();
            Wanted wanted = WANTED.get(random.nextInt(WANTED.size()));
            Optional<JsonObject> schema = ConditionSchema.of(
                    root, wanted, new ParameterTests(each.stub().parameters()));
            if (schema.isEmpty()) {
                continue;
            }
            translated++;
            Schema compiled = REGISTRY.getSchema(JsonText.of(schema.get()), InputFormat.JSON);
            List<Map<String, Object>> points = each.points(false);
            for (int i = 0; i < Math.min(POINTS, points.size()); i++) {
                Map<String, Object> point = points.get(random.nextInt(points.size()));
                Outcome outcome = new Evaluator(point).evaluate(root);
                assertThat(outcome).isNotInstanceOf(Outcome.Failed.class);
                String map = JSON.writeValueAsString(written(each, point));
                boolean accepts = compiled.validate(map, InputFormat.JSON).isEmpty();
                assertThat(accepts)
                        .as(() -> "seed " + SEED + ": " + rule.text() + " of " + map + ", " + wanted + "\n"
                                + JsonText.of(schema.get()))
                        .isEqualTo(answer(wanted, outcome));
                asked++;
                unknown += outcome instanceof Outcome.Unknown ? 1 : 0;
                accepted += accepts ? 1 : 0;
            }
        }
        assertThat(accepted).isBetween(asked / 5, asked * 4 / 5);
        assertThat(unknown).isGreaterThan(asked / 20);
    }

    /** The rule, compared with another one over the same parameters. */
    private TypedRule compared(RandomStubs.Case each) {
        List<Variable> variables =
                each.parameters().stream().map(RandomStubs.Known::variable).toList();
        String other = new RuleTexts(random, variables).bool(random.nextInt(2));
        String both = "(" + each.rule().text() + ") " + (random.nextBoolean() ? "==" : "!=") + " (" + other + ")";
        return RuleCompiler.compile(both, new Scope(variables), Map.of()) instanceof RuleCompiler.Compiled compiled
                ? compiled.rule()
                : each.rule();
    }

    /** The map of a point: sometimes without what is the default, sometimes with an empty list for an absent one. */
    private Map<String, Object> written(RandomStubs.Case each, Map<String, Object> point) {
        Map<String, Object> map = new LinkedHashMap<>(point);
        for (RandomStubs.Known known : each.parameters()) {
            Parameter parameter = known.parameter();
            Optional<Object> byDefault = parameter
                    .defaulted()
                    .map(Presence.Defaulted::value)
                    .map(value -> RuleValue.of(parameter.type(), value));
            if (byDefault.isPresent()
                    && byDefault.get().equals(map.get(parameter.wireName()))
                    && random.nextBoolean()) {
                map.remove(parameter.wireName());
            }
            if (parameter.type() instanceof ValueType.Sequence
                    && !point.containsKey(parameter.wireName())
                    && random.nextBoolean()) {
                map.put(parameter.wireName(), List.of());
            }
        }
        return map;
    }
}
