// methods named like packages that generated code names
package hostile;

import dev.hyperbound.*;
import java.util.*;

@Algorithm(name = "stub")
public interface ObscuredPackages {
    @Default("1") int java();
    @Default("1") int javax();
    @Default("1") int dev();
    @Default("1") int hostile();
    @Default("x") String hyperbound();
}
