package dev.hyperbound.processor.read;

import dev.hyperbound.processor.model.Position;
import dev.hyperbound.processor.report.Code;
import dev.hyperbound.processor.report.Problem;
import java.util.Optional;

/** Reads texts that are printed or sent: no character in them may be invisible or turn others around. */
final class TextReader {
    private final Reading reading;

    TextReader(Reading reading) {
        this.reading = reading;
    }

    /**
     * Checks the characters of a text.
     *
     * @param what the text in words, {@code default of 'a'}
     * @return whether the text may be used
     */
    boolean checkCharacters(String what, String text, Position position) {
        Optional<String> character = Characters.firstUnfitForText(text);
        if (character.isPresent()) {
            reading.add(Problem.of(Code.FORBIDDEN_CHARACTER, position)
                    .words("what", what)
                    .words("character", character.get())
                    .quoted("found", text));
        }
        return character.isEmpty();
    }

    /** The text of a member, if it is given; a problem is added if it is blank. */
    Optional<String> notBlank(WrittenAnnotation annotation, String member, String what) {
        Optional<String> given = annotation.givenText(member);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        String text = given.get();
        if (checkCharacters(what, text, annotation.position(member)) && text.isBlank()) {
            reading.add(Problem.of(Code.BLANK_TEXT, annotation.position(member)).words("what", what));
            return Optional.empty();
        }
        return Optional.of(text.strip());
    }
}
