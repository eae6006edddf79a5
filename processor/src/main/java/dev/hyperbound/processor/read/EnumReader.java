package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.model.ValueType;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.ElementPosition;
import dev.hyperbound.processor.report.Problem;
import dev.hyperbound.runtime.Keywords;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/** Reads enums, each once. */
final class EnumReader {
    private final Reading reading;
    private final DescriptionReader descriptions;
    private final WireNameReader wireNames;
    private final Map<String, ValueType.Enumeration> known = new HashMap<>();

    EnumReader(Reading reading, DescriptionReader descriptions) {
        this.reading = reading;
        this.descriptions = descriptions;
        this.wireNames = WireNameReader.ofValues(reading);
    }

    Optional<ValueType> read(NamedElement subject, TypeElement type) {
        Optional<ValueType.Enumeration> read = enumeration(subject, type);
        return read.isPresent() ? Optional.of(read.get()) : Optional.empty();
    }

    private Optional<ValueType.Enumeration> enumeration(NamedElement subject, TypeElement type) {
        String name = type.getQualifiedName().toString();
        ValueType.Enumeration enumeration = known.get(name);
        if (enumeration == null) {
            enumeration = new ValueType.Enumeration(reading.javaClass(type), constants(type));
            known.put(name, enumeration);
        }
        if (enumeration.constants().isEmpty()) {
            reading.add(Problem.of(Code.EMPTY_ENUM, ElementPosition.of(subject.element()))
                    .named("name", subject.name())
                    .with("type", TypeNames.of(type)));
            return Optional.empty();
        }
        return Optional.of(enumeration);
    }

    /** Reads the words that may stand in place of a number. */
    Optional<ValueType> keywords(NamedElement subject, TypeElement type, ValueType.Numeric number) {
        Optional<ValueType.Enumeration> words = enumeration(subject, type);
        if (words.isEmpty()) {
            return Optional.empty();
        }
        List<String> names = new ArrayList<>(words.get().wireNames());
        names.addAll(words.get().alsoNames());
        for (String word : names) {
            if (Keywords.isNumber(word)) {
                reading.add(Problem.of(Code.KEYWORD_IS_NUMBER, ElementPosition.of(subject.element()))
                        .named("name", subject.name())
                        .with("type", TypeNames.of(type))
                        .quoted("found", word));
                return Optional.empty();
            }
        }
        return Optional.of(new ValueType.NumberOrKeyword(number, words.get()));
    }

    private List<ValueType.Constant> constants(TypeElement type) {
        List<ValueType.Constant> constants = new ArrayList<>();
        Map<String, ValueType.Constant> bySpelling = new HashMap<>();
        for (VariableElement field : ElementFilter.fieldsIn(type.getEnclosedElements())) {
            if (field.getKind() == ElementKind.ENUM_CONSTANT) {
                ValueType.Constant constant = constant(field);
                constants.add(constant);
                ValueType.Constant same = bySpelling.putIfAbsent(Spellings.folded(constant.wireName()), constant);
                if (same != null) {
                    reading.add(same(type, field, same, constant));
                }
                checkAlso(type, field, constant, bySpelling);
            } else {
                OtherMembers.reportAnnotations(reading, field);
            }
        }
        return constants;
    }

    private ValueType.Constant constant(VariableElement field) {
        String name = field.getSimpleName().toString();
        String wireName = wireNames.read(field, name, name.toLowerCase(Locale.ROOT));
        return new ValueType.Constant(
                name,
                wireName,
                wireNames.also(field, name),
                descriptions.read(field),
                reading.elements().isDeprecated(field));
    }

    /** Other names of a constant may differ from its own by case, but are no other constant's. */
    private void checkAlso(
            TypeElement type,
            VariableElement field,
            ValueType.Constant constant,
            Map<String, ValueType.Constant> bySpelling) {
        Set<String> own = new HashSet<>(Set.of(constant.wireName()));
        for (int i = 0; i < constant.alsoNames().size(); i++) {
            String name = constant.alsoNames().get(i);
            ValueType.Constant same = bySpelling.putIfAbsent(Spellings.folded(name), constant);
            Position position = WireNameReader.position(field, i);
            if (same != null && !same.equals(constant)) {
                reading.add(Problem.of(Code.SAME_ENUM_VALUE, position)
                        .with("first", same.name())
                        .with("second", constant.name())
                        .with("type", TypeNames.of(type))
                        .quoted("found", name));
            } else if (!own.add(name)) {
                reading.add(Problem.of(Code.NEEDLESS_NAME, position)
                        .named("name", constant.name())
                        .quoted("found", name));
            }
        }
    }

    private static Problem.Builder same(
            TypeElement type, VariableElement field, ValueType.Constant first, ValueType.Constant second) {
        Problem.Builder problem = Problem.of(Code.SAME_ENUM_VALUE, WireNameReader.position(field))
                .with("first", first.name())
                .with("second", second.name())
                .with("type", TypeNames.of(type))
                .quoted("found", second.wireName());
        return first.wireName().equals(second.wireName())
                ? problem
                : problem.with("spelling", first.wireName()).with("other", second.wireName());
    }
}
