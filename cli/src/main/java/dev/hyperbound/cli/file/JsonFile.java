package dev.hyperbound.cli.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads JSON; comments are skipped. */
final class JsonFile {
    private static final int DEEPEST = 200;

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(SourceText.LARGEST)
                    .build())
            .build();

    private final JsonParser parser;

    private JsonFile(JsonParser parser) {
        this.parser = parser;
    }

    static Node read(SourceText source) throws UnreadableFileException {
        try (JsonParser parser = FACTORY.createParser(source.text())) {
            if (parser.nextToken() == null) {
                throw new UnreadableFileException("is empty", Place.START);
            }
            Node root = new JsonFile(parser).node();
            if (parser.nextToken() != null) {
                throw new UnreadableFileException("goes on after the end of its JSON", place(parser, 1));
            }
            return root;
        } catch (StreamConstraintsException e) {
            throw new UnreadableFileException("is nested deeper than " + DEEPEST + " levels", Place.START);
        } catch (JsonProcessingException e) {
            throw new UnreadableFileException(
                    "is no JSON: " + firstLine(e.getOriginalMessage()), place(e.getLocation()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Node node() throws IOException {
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> items();
            default -> scalar(token);
        };
    }

    private Node mapping() throws IOException {
        Place place = place(parser, 1);
        List<Node.Entry> entries = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            Place keyPlace = place(parser, key.length() + 2);
            parser.nextToken();
            entries.add(new Node.Entry(key, keyPlace, node()));
        }
        return new Node.Mapping(place, entries);
    }

    private Node items() throws IOException {
        Place place = place(parser, 1);
        List<Node> elements = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(node());
        }
        return new Node.Items(place, elements);
    }

    private Node scalar(JsonToken token) throws IOException {
        int quotes = token == JsonToken.VALUE_STRING ? 2 : 0;
        Place place = place(parser, parser.getText().length() + quotes);
        Optional<Object> value = switch (token) {
            case VALUE_STRING -> Optional.of(parser.getText());
            case VALUE_TRUE -> Optional.of(true);
            case VALUE_FALSE -> Optional.of(false);
            case VALUE_NUMBER_INT -> Optional.of(parser.getNumberValue());
            case VALUE_NUMBER_FLOAT -> Optional.of(parser.getDecimalValue());
            default -> Optional.empty();
        };
        return new Node.Scalar(place, value);
    }

    private static Place place(JsonParser parser, int width) {
        JsonLocation location = parser.currentTokenLocation();
        return new Place(location.getLineNr(), location.getColumnNr(), width);
    }

    private static Place place(JsonLocation location) {
        return new Place(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()), 1);
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse(message);
    }
}
