package dev.hyperbound.alternatives.protovalidate;

import build.buf.protovalidate.Validator;
import build.buf.protovalidate.ValidatorFactory;
import build.buf.protovalidate.exceptions.ValidationException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.google.protobuf.InvalidProtocolBufferException;
import com.google.protobuf.util.JsonFormat;
import dev.hyperbound.alternatives.Settings;

public final class Program {
    private static final Validator VALIDATOR = ValidatorFactory.newBuilder().build();

    private Program() {}

    public static void main(String[] args) throws JsonProcessingException, ValidationException {
        Settings settings = Settings.withFourMistakes();
        System.out.println("1. " + outcome(settings));
        System.out.println("2. " + outcome(settings.withNameCorrected()));
    }

    private static String outcome(Settings settings) throws JsonProcessingException, ValidationException {
        ImageTraining.Builder training = ImageTraining.newBuilder();
        try {
            JsonFormat.parser().merge(new ObjectMapper().writeValueAsString(settings.toMap()), training);
        } catch (InvalidProtocolBufferException e) {
            return String.valueOf(e.getMessage());
        }
        return VALIDATOR.validate(training.build()).toString();
    }
}
