package org.saradnja;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toList;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.saradnja.base.kernel.Act;
import org.saradnja.base.kernel.Refusal;
import org.saradnja.base.rules.RuleKey;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the compiled code says of the procedures: through which stages a thing goes, which methods
 * are acts, what each writes into the log, for which reasons it is refused, which rules it asks.
 */
final class Procedures {

  /** One public method that is one act; the calls within its module are followed from it. */
  record Deed(JavaMethod method, Set<String> acts, Set<String> rules, Set<Refusal> refusals) {

    String name() {
      return method.getOwner().getSimpleName() + "." + method.getName();
    }
  }

  /** A sealed type whose stages lead into one another. */
  record Course(String name, Set<String> steps) {}

  private static final Pattern OF_A_MODULE = Pattern.compile("org\\.saradnja\\.(\\w+)\\.(\\w+)");

  private final JavaClasses classes;

  Procedures(JavaClasses classes) {
    this.classes = classes;
  }

  /** The names of modules that have acts or refusals, as {@code funding/calls}. */
  Set<String> modules() {
    return classes.stream()
        .filter(type -> isAct(type) || isRefusal(type))
        .map(Procedures::module)
        .filter(module -> !module.isEmpty())
        .collect(toCollection(TreeSet::new));
  }

  List<Course> courses(String module) {
    return of(module)
        .filter(type -> type.isInterface() && type.reflect().isSealed())
        .map(type -> new Course(type.getSimpleName(), steps(type.reflect())))
        .filter(course -> !course.steps().isEmpty())
        .toList();
  }

  /**
   * The acts, and whatever else a transaction refuses; each name once with all of its overloads.
   */
  List<Deed> deeds(String module) {
    return of(module)
        .flatMap(type -> type.getMethods().stream())
        .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
        .filter(method -> method.isAnnotatedWith(Transactional.class))
        .map(Procedures::deed)
        .filter(deed -> !deed.acts().isEmpty() || !deed.refusals().isEmpty())
        .sorted(comparing(Deed::name).thenComparing(deed -> deed.method().getFullName()))
        .collect(groupingBy(Deed::name, TreeMap::new, toList()))
        .values()
        .stream()
        .map(overloads -> overloads.stream().reduce(Procedures::together).orElseThrow())
        .toList();
  }

  /** Every reason of the module, by the order in which it is written. */
  Set<Refusal> refusals(String module) {
    return of(module)
        .filter(Procedures::isRefusal)
        .flatMap(type -> Arrays.stream(type.reflect().getEnumConstants()))
        .map(Refusal.class::cast)
        .collect(toCollection(LinkedHashSet::new));
  }

  private Stream<JavaClass> of(String module) {
    return classes.stream()
        .filter(type -> module(type).equals(module))
        .sorted(comparing(JavaClass::getName));
  }

  private static Deed deed(JavaMethod method) {
    var deed = new Deed(method, new TreeSet<>(), new TreeSet<>(), new TreeSet<>(byKey()));
    var seen = new LinkedHashSet<JavaMember>(Set.of(method));
    var ahead = new ArrayDeque<JavaCodeUnit>(Set.of(method));
    while (!ahead.isEmpty()) {
      var unit = ahead.removeFirst();
      read(unit, deed);
      Stream.concat(unit.getCallsFromSelf().stream(), unit.getCodeUnitReferencesFromSelf().stream())
          .map(call -> call.getTarget())
          .filter(target -> module(target.getOwner()).equals(module(method.getOwner())))
          .flatMap(target -> target.resolveMember().stream())
          .map(JavaCodeUnit.class::cast)
          .filter(called -> called.equals(method) || !called.isAnnotatedWith(Transactional.class))
          .filter(seen::add)
          .forEach(ahead::add);
    }
    return deed;
  }

  private static void read(JavaCodeUnit unit, Deed deed) {
    unit.getConstructorCallsFromSelf().stream()
        .map(call -> call.getTargetOwner())
        .filter(Procedures::isAct)
        .map(JavaClass::getSimpleName)
        .forEach(deed.acts()::add);
    for (var access : unit.getFieldAccesses()) {
      AccessTarget.FieldAccessTarget field = access.getTarget();
      if (field.getOwner().isEquivalentTo(RuleKey.class) && isConstant(field)) {
        deed.rules().add(field.getName());
      } else if (isRefusal(field.getOwner()) && isConstant(field)) {
        deed.refusals().add(constant(field));
      }
    }
  }

  private static Deed together(Deed one, Deed other) {
    one.acts().addAll(other.acts());
    one.rules().addAll(other.rules());
    one.refusals().addAll(other.refusals());
    return one;
  }

  private static Comparator<Refusal> byKey() {
    return comparing(Refusal::key);
  }

  private static boolean isConstant(AccessTarget.FieldAccessTarget field) {
    return field.getRawType().equals(field.getOwner());
  }

  private static Refusal constant(AccessTarget.FieldAccessTarget field) {
    return Arrays.stream(field.getOwner().reflect().getEnumConstants())
        .filter(constant -> ((Enum<?>) constant).name().equals(field.getName()))
        .map(Refusal.class::cast)
        .findFirst()
        .orElseThrow();
  }

  /** Methods of a stage whose result is another of the stages. */
  private static Set<String> steps(Class<?> stages) {
    var steps = new LinkedHashSet<String>();
    var permitted = List.of(stages.getPermittedSubclasses());
    for (var from : permitted) {
      Arrays.stream(from.getDeclaredMethods())
          .filter(method -> !method.isSynthetic() && !Modifier.isStatic(method.getModifiers()))
          .filter(method -> permitted.contains(method.getReturnType()))
          .map(method -> Map.entry(method.getName(), method.getReturnType().getSimpleName()))
          .sorted(Map.Entry.comparingByKey())
          .map(step -> from.getSimpleName() + " — " + step.getKey() + " → " + step.getValue())
          .forEach(steps::add);
    }
    return steps;
  }

  private static boolean isAct(JavaClass type) {
    return type.isAssignableTo(Act.class) && !type.isInterface();
  }

  private static boolean isRefusal(JavaClass type) {
    return type.isAssignableTo(Refusal.class) && type.isEnum();
  }

  /** Wing and module of a class; nothing for what belongs to none. */
  private static String module(JavaClass type) {
    var inside = OF_A_MODULE.matcher(type.getPackageName());
    return inside.lookingAt() ? inside.group(1) + "/" + inside.group(2) : "";
  }
}
