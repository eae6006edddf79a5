package dev.hyperbound.processor.read;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decodes the entities of HTML that comments hold. */
final class HtmlEntities {
    private static final int LONGEST = 10;
    private static final Map<String, String> NAMED = Map.ofEntries(
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("nbsp", " "),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("times", "×"),
            Map.entry("divide", "÷"),
            Map.entry("minus", "−"),
            Map.entry("plusmn", "±"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("deg", "°"),
            Map.entry("micro", "µ"),
            Map.entry("middot", "·"),
            Map.entry("bull", "•"),
            Map.entry("copy", "©"),
            Map.entry("reg", "®"),
            Map.entry("rarr", "→"),
            Map.entry("larr", "←"),
            Map.entry("infin", "∞"),
            Map.entry("alpha", "α"),
            Map.entry("beta", "β"),
            Map.entry("gamma", "γ"),
            Map.entry("epsilon", "ε"),
            Map.entry("lambda", "λ"),
            Map.entry("mu", "μ"),
            Map.entry("sigma", "σ"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"));

    /** The names of the characters from U+00A1 on, without gaps. */
    private static final List<String> LATIN =
            List.of(("iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy"
                            + " reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34"
                            + " iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute"
                            + " Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute"
                            + " THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute"
                            + " icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute"
                            + " thorn yuml")
                    .split(" "));

    private static final int FIRST_LATIN = 0xa1;

    private HtmlEntities() {}

    /**
     * A decoded entity.
     *
     * @param end the offset behind it
     */
    record Decoded(String text, int end) {}

    /** The entity that begins at an ampersand, if one does. */
    static Optional<Decoded> at(String text, int at) {
        int end = at + 1;
        while (end < text.length() && end - at <= LONGEST && text.charAt(end) != ';') {
            end++;
        }
        if (end >= text.length() || text.charAt(end) != ';') {
            return Optional.empty();
        }
        String name = text.substring(at + 1, end);
        Optional<String> decoded = name.startsWith("#") ? numeric(name.substring(1)) : named(name);
        return decoded.isPresent() ? Optional.of(new Decoded(decoded.get(), end + 1)) : Optional.empty();
    }

    private static Optional<String> named(String name) {
        int latin = NAMED.containsKey(name) ? -1 : LATIN.indexOf(name);
        return latin < 0 ? Optional.ofNullable(NAMED.get(name)) : Optional.of(Character.toString(FIRST_LATIN + latin));
    }

    /** The text with all its entities decoded. */
    static String decode(String text) {
        StringBuilder decoded = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Optional<Decoded> entity = text.charAt(at) == '&' ? at(text, at) : Optional.empty();
            if (entity.isPresent()) {
                decoded.append(entity.get().text());
                at = entity.get().end();
            } else {
                decoded.append(text.charAt(at++));
            }
        }
        return decoded.toString();
    }

    /** Characters that a text may not hold stay encoded. */
    private static Optional<String> numeric(String number) {
        boolean hex = number.startsWith("x") || number.startsWith("X");
        String digits = hex ? number.substring(1) : number;
        int point = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) < 0x80 ? Character.digit(digits.charAt(i), hex ? 16 : 10) : -1;
            if (digit < 0) {
                return Optional.empty();
            }
            point = Math.min(point * (hex ? 16 : 10) + digit, Character.MAX_CODE_POINT + 1);
        }
        if (digits.isEmpty() || !Character.isValidCodePoint(point)) {
            return Optional.empty();
        }
        String text = Character.toString(point);
        return Characters.firstUnfitForText(text).isEmpty() ? Optional.of(text) : Optional.empty();
    }
}
