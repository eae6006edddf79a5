// classes of the stub's package named like those of java.lang and java.util
package hostile;

import dev.hyperbound.*;

@Algorithm(name = "stub")
public interface FamiliarNames {
    @Default("x") java.lang.String text();
    @Default("1,2") java.util.List<java.lang.Integer> steps();
    java.util.Optional<java.lang.String> maybe();
    @Default("0.5") @Tunable("[0.1, 1]") double rate();
}

class String {}

class Object {}

class List {}

class Map {}

class Optional {}

class Override {}

class Integer {}

class Math {}

class Generated {}
