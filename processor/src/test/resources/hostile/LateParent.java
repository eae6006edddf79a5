// a parent that another processor has yet to generate
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface LateParent extends GeneratedParent {
    @Default("1") int own();
}
// generates: public interface GeneratedParent { @dev.hyperbound.Default("30") int epochs(); }
