package dev.hyperbound.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;

/** Rows under headings, as wide as the terminal: the last column but wraps. */
final class Table {
    private static final int NARROWEST = 40;
    private static final int USUAL = 100;
    private static final String GAP = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Table(String... headings) {
        row(headings);
    }

    void row(String... cells) {
        rows.add(List.of(cells));
    }

    /** How wide the terminal is, as far as it says so. */
    static int width() {
        String columns = System.getenv("COLUMNS");
        try {
            return columns == null ? USUAL : Math.max(NARROWEST, Integer.parseInt(columns));
        } catch (NumberFormatException e) {
            return USUAL;
        }
    }

    void print(PrintWriter out, int width) {
        int columns = rows.get(0).size();
        List<Integer> widths = new ArrayList<>();
        int taken = 0;
        for (int column = 0; column < columns - 1; column++) {
            int widest = widest(column);
            widths.add(widest);
            taken += widest + GAP.length();
        }
        int rest = Math.max(NARROWEST / 2, width - taken);
        for (List<String> row : rows) {
            List<String> last = wrap(row.get(columns - 1), rest);
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < columns - 1; column++) {
                line.append(pad(row.get(column), widths.get(column))).append(GAP);
            }
            out.println(line.append(last.get(0)).toString().stripTrailing());
            for (String more : last.subList(1, last.size())) {
                out.println(" ".repeat(taken) + more);
            }
        }
    }

    private int widest(int column) {
        int widest = 0;
        for (List<String> row : rows) {
            widest = Math.max(widest, row.get(column).length());
        }
        return widest;
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }

    /** Breaks a text between words; a word that is too long stays whole. */
    static List<String> wrap(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split("\\s+", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
