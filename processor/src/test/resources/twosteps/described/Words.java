package twosteps;

enum Words {
    NONE,
    AUTO
}
