package twosteps;

public enum Kind {
    /** The one. */
    ONE,
    OTHER
}
