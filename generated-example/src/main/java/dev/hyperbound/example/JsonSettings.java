package dev.hyperbound.example;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import dev.hyperbound.runtime.Text;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads one JSON object of strings, and says what to write where a file holds something else. */
final class JsonSettings {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final SettingsFile file;
    private final JsonParser parser;

    private JsonSettings(SettingsFile file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Returns the keys and values of a file, in its order. */
    static Map<String, String> read(SettingsFile file) throws UnusableInputException {
        try (JsonParser parser = FACTORY.createParser(file.text())) {
            return new JsonSettings(file, parser).readAll();
        } catch (JsonEOFException e) {
            throw file.problem(place(e.getLocation()) + "the file ends too early; something is not closed");
        } catch (JsonProcessingException e) {
            throw file.problem(place(e.getLocation()) + "not JSON: " + Printable.of(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new IllegalStateException("text in memory can always be read", e);
        }
    }

    private Map<String, String> readAll() throws IOException, UnusableInputException {
        JsonToken first = parser.nextToken();
        if (first == null) {
            throw file.problem("nothing in it; an empty set is written {}");
        }
        if (first != JsonToken.START_OBJECT) {
            throw problem("must be one JSON object, for example {\"epochs\": \"30\"}");
        }
        Map<String, String> settings = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String key = parser.currentName();
            if (settings.containsKey(key)) {
                throw problem(Text.quote(key) + " is there twice; keep one");
            }
            settings.put(key, string(key, parser.nextToken()));
        }
        if (parser.nextToken() != null) {
            throw problem("something follows the object; a file holds one set");
        }
        return settings;
    }

    private String string(String key, JsonToken token) throws IOException, UnusableInputException {
        String name = Text.quote(key);
        return switch (token) {
            case VALUE_STRING -> parser.getText();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                throw problem("every value is a string: write " + name + ": \"" + Text.show(parser.getText()) + "\"");
            case VALUE_TRUE, VALUE_FALSE ->
                throw problem("every value is a string: write " + name + ": \"" + parser.getText()
                        + "\", or \"1\" or \"0\" if the service spells it so");
            case VALUE_NULL -> throw problem(name + " is null; leave the key out to leave the value open");
            case START_ARRAY ->
                throw problem("every value is a string: write a list as one, such as " + name + ": \"10,20\"");
            default -> throw problem("every value is a string: " + name + " may not hold an object");
        };
    }

    private UnusableInputException problem(String what) {
        return file.problem(place(parser.currentTokenLocation()) + what);
    }

    private static String place(JsonLocation location) {
        return "line " + location.getLineNr() + ", column " + location.getColumnNr() + ": ";
    }
}
