package dev.hyperbound.alternatives.immutables;

import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.hyperbound.alternatives.Settings;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.Locale;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

public final class Program {
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .addModule(new Jdk8Module())
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    private static final Validator VALIDATOR = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .defaultLocale(Locale.ENGLISH)
            .buildValidatorFactory()
            .getValidator();

    private Program() {}

    public static void main(String[] args) {
        Settings settings = Settings.withFourMistakes();
        System.out.println("1. " + outcome(settings));
        System.out.println("2. " + outcome(settings.withNameCorrected()));
        System.out.println("3. " + outcome(settings.withNameCorrected().withNumClasses()));
    }

    private static String outcome(Settings settings) {
        ImageTraining training;
        try {
            training = MAPPER.convertValue(settings.toMap(), ImageTraining.class);
        } catch (IllegalArgumentException e) {
            return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
        }
        return VALIDATOR.validate(training).stream()
                .map(violation -> violation.getPropertyPath() + " " + violation.getMessage())
                .sorted(Comparator.naturalOrder())
                .collect(Collectors.joining("\n   "));
    }
}
