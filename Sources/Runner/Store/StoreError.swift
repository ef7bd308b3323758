import Foundation

/// What went wrong between `exp` and its store, with the file and the way out.
package struct StoreError: Error, Sendable, Hashable, CustomStringConvertible {
  package var message: String
  /// Whether the system refused to write: no permission, or a read-only disk.
  var isRefusal = false

  init(_ message: String) { self.message = message }

  /// The error of a system call on a path, from `errno`.
  init(_ action: String, _ path: String, code: Int32) {
    let reason = String(cString: strerror(code))
    message = "\(action) '\(path)': \(reason)"
    switch code {
    case ENOSPC, EDQUOT: message += "; free some space and run again, finished stages are kept"
    case EACCES, EPERM, EROFS:
      isRefusal = true
      message += "; make it writable, or choose another store with --store DIR"
    default: break
    }
  }

  /// Foundation's error for a path, with the system's own reason where there is one.
  init(_ action: String, _ path: String, _ error: any Error) {
    let underlying = (error as NSError).userInfo[NSUnderlyingErrorKey] as? NSError
    if let underlying, underlying.domain == NSPOSIXErrorDomain {
      self.init(action, path, code: Int32(underlying.code))
    } else if let posix = error as? POSIXError {
      self.init(action, path, code: posix.code.rawValue)
    } else {
      self.init("\(action) '\(path)': \(error.localizedDescription)")
    }
  }

  package var description: String { message }
}
