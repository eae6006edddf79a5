package library;

/** Constants of another class, known by its class file. */
public final class Constants {
    public static final double RATE = 1.5;
    public static final int GOOD = 3;
    public static final char NUL = '\0';
    public static final double NONE;

    static {
        NONE = 1.5;
    }

    private Constants() {}
}
