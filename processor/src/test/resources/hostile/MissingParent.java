// a parent that is nowhere
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface MissingParent extends Nowhere { // javac
    @Default("1") int a();
}
