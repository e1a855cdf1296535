/*
 * Read before each C++ file of better-sqlite3 where it is built for Node 24 and newer.
 *
 * From 24.19 on, node::ObjectWrap takes back a clean-up hook in its destructor. The garbage collector may run that
 * between two scripts, when V8 has no current context; Node finds no environment then, and aborts the process.
 * better-sqlite3 12, the last that runs on Node 20, closes its databases by a hook of its own and does not need
 * these: here the class is read without them, as it was before.
 */
#pragma once
#include <node.h>
#define AddEnvironmentCleanupHook(isolate, hook, argument) ((void)0)
#define RemoveEnvironmentCleanupHook(isolate, hook, argument) ((void)0)
#include <node_object_wrap.h>
#undef AddEnvironmentCleanupHook
#undef RemoveEnvironmentCleanupHook
