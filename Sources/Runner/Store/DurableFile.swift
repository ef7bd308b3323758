import Foundation

/// Files that are there whole or not at all, also after a power cut.
enum DurableFile {
  /// Writes bytes to a temporary name, flushes them to the disk and renames the file to its place.
  ///
  /// The scratch path lies in the same file system, and nobody else uses it.
  static func write(_ data: Data, to path: String, scratch: String) throws(StoreError) {
    KillPoint.beforeWrite.pass()
    let descriptor = open(scratch, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw StoreError("cannot create", scratch, code: errno) }
    let handle = FileHandle(fileDescriptor: descriptor, closeOnDealloc: false)
    do {
      try handle.write(contentsOf: data)
    } catch {
      close(descriptor)
      unlink(scratch)
      throw StoreError("cannot write", scratch, error)
    }
    KillPoint.afterWrite.pass()
    KillPoint.beforeFlush.pass()
    guard fsync(descriptor) == 0 else {
      let code = errno
      close(descriptor)
      unlink(scratch)
      throw StoreError("cannot flush", scratch, code: code)
    }
    close(descriptor)
    KillPoint.afterFlush.pass()
    try rename(scratch, to: path)
  }

  /// Renames a file within one file system and flushes the folder that holds it.
  static func rename(_ source: String, to path: String) throws(StoreError) {
    KillPoint.beforeRename.pass()
    guard Glibc.rename(source, path) == 0 else {
      throw StoreError("cannot rename a file to", path, code: errno)
    }
    KillPoint.afterRename.pass()
    flushFolder(of: path)
  }

  /// Flushes a folder's entries; some file systems refuse, which loses nothing that is written.
  private static func flushFolder(of path: String) {
    let folder = (path as NSString).deletingLastPathComponent
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}
