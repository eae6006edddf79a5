// values of another type than the annotation's
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface WrongValues {
    @Default(5) int first(); // javac
    @Range(NO_SUCH_CONSTANT) int second(); // javac
    @OneOf({"a", 1}) String third(); // javac
}
