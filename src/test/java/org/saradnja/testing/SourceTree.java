package org.saradnja.testing;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;
import javax.tools.ToolProvider;

/** The source files under a folder, and what the compiler's parser sees in the Java ones. */
public final class SourceTree {

  /** A method or constructor, from its first annotation to its closing brace. */
  public record Method(String place, boolean constructor, int parameters, long lines) {}

  public record Type(String place, boolean open) {}

  private final List<Path> files;
  private final List<Method> methods = new ArrayList<>();
  private final List<Type> types = new ArrayList<>();

  private SourceTree(List<Path> files) {
    this.files = files;
  }

  public static SourceTree of(String folder) {
    try (var found = Files.walk(Path.of(folder))) {
      var tree = new SourceTree(found.filter(Files::isRegularFile).sorted().toList());
      tree.parse();
      return tree;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  public List<Method> methods() {
    return methods;
  }

  /** The types that are not inside another. */
  public List<Type> types() {
    return types;
  }

  /** The lines of all files of this ending. */
  public long lines(String ending) {
    return files.stream()
        .filter(file -> file.toString().endsWith(ending))
        .mapToLong(file -> lines(file).size())
        .sum();
  }

  /** {@code file: lines} for every file of this ending that is longer than it may be. */
  public List<String> longerThan(int lines, String ending) {
    return files.stream()
        .filter(file -> file.toString().endsWith(ending))
        .filter(file -> lines(file).size() > lines)
        .map(file -> file + ": " + lines(file).size() + " lines")
        .toList();
  }

  /** {@code file:line: text} wherever the pattern is found. */
  public List<String> findings(String pattern, String ending) {
    var wanted = Pattern.compile(pattern);
    var findings = new ArrayList<String>();
    for (var file : files) {
      var lines = file.toString().endsWith(ending) ? lines(file) : List.<String>of();
      for (int at = 0; at < lines.size(); at++) {
        if (wanted.matcher(lines.get(at)).find()) {
          findings.add(file + ":" + (at + 1) + ": " + lines.get(at).strip());
        }
      }
    }
    return findings;
  }

  /** The folders with Java files whose {@code package-info.java} does not pass. */
  public List<Path> packagesWithout(Predicate<String> passes) {
    return files.stream()
        .filter(file -> file.toString().endsWith(".java"))
        .map(Path::getParent)
        .distinct()
        .filter(folder -> !passes.test(text(folder.resolve("package-info.java"))))
        .toList();
  }

  private void parse() throws IOException {
    var java = files.stream().filter(file -> file.toString().endsWith(".java")).toList();
    if (java.isEmpty()) {
      return;
    }
    var compiler = ToolProvider.getSystemJavaCompiler();
    try (var manager = compiler.getStandardFileManager(null, null, null)) {
      var sources = manager.getJavaFileObjectsFromPaths(java);
      var task = (JavacTask) compiler.getTask(null, manager, null, null, null, sources);
      for (var unit : task.parse()) {
        new Scanner(unit, Trees.instance(task)).scan(unit, null);
      }
    }
  }

  private static List<String> lines(Path file) {
    return text(file).lines().toList();
  }

  private static String text(Path file) {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private final class Scanner extends TreeScanner<Void, Void> {

    private final CompilationUnitTree unit;
    private final Trees trees;

    private Scanner(CompilationUnitTree unit, Trees trees) {
      this.unit = unit;
      this.trees = trees;
      for (Tree declared : unit.getTypeDecls()) {
        if (declared instanceof ClassTree type) {
          boolean open = type.getModifiers().getFlags().contains(Modifier.PUBLIC);
          types.add(new Type(unit.getSourceFile().getName(), open));
        }
      }
    }

    @Override
    public Void visitMethod(MethodTree method, Void nothing) {
      long begin = line(trees.getSourcePositions().getStartPosition(unit, method));
      long end = line(trees.getSourcePositions().getEndPosition(unit, method));
      var place = unit.getSourceFile().getName() + ":" + begin + " " + method.getName();
      boolean constructor = method.getReturnType() == null && !isOfARecord(method);
      methods.add(new Method(place, constructor, method.getParameters().size(), end - begin + 1));
      return super.visitMethod(method, nothing);
    }

    /** A record's compact constructor repeats its components; they may be more than six. */
    private boolean isOfARecord(MethodTree method) {
      var path = trees.getPath(unit, method);
      return path != null && path.getParentPath().getLeaf().getKind() == Tree.Kind.RECORD;
    }

    private long line(long position) {
      return unit.getLineMap().getLineNumber(position);
    }
  }
}
